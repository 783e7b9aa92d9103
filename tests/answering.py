"""A question of any kind, answered right or wrong by what its page tells of itself."""

from playwright.sync_api import Locator, Page, expect

ROAD = """([item, verdict]) => {
  const scenes = [...item.querySelectorAll('.q-scene')];
  const roads = [[scenes[0], []]];
  const seen = new Set();
  for (const [scene, road] of roads) {
    if (seen.has(scene)) continue;
    seen.add(scene);
    if (scene.dataset.end === verdict) return road;
    for (const way of scene.querySelectorAll('.q-ways a')) {
      roads.push([scenes.find(one => `#${one.id}` === way.hash), [...road, way.hash]]);
    }
  }
}"""


def answer(page: Page, *, right: bool) -> None:
    """Answer the first question of the page; the page says in its own words that it is told."""
    item = page.locator("main [data-item]").first
    if item.get_attribute("data-task") == "scenes":
        for step in page.evaluate(ROAD, [item.element_handle(), "√" if right else "×"]):
            item.locator(f".q-ways a[href$='{step}']:visible").click()
    elif item.get_attribute("data-task") == "case":
        for part in item.locator("form").all():
            _answer_form(part, right=right)
    else:
        _answer_form(item, right=right)
    verdict = item.locator(".q-out").last.locator(".q-verdict")
    expect(verdict).to_have_class(f"q-verdict {'q-ok' if right else 'q-no'}")


def _answer_form(form: Locator, *, right: bool) -> None:
    task = form.get_attribute("data-task")
    if task == "fill":
        for blank in form.locator("input").all():
            accepted = (blank.get_attribute("data-accept") or "").split("/")[0]
            blank.fill(accepted if right else "不会")
    elif task == "match":
        for pick in form.locator("select").all():
            pick.select_option(str(pick.get_attribute("data-right")) if right else "A")
    elif task == "order" and right:
        for place in range(1, form.locator(".q-step").count() + 1):
            step = form.locator(f".q-step[data-place='{place}']")
            while step.evaluate("one => [...one.parentNode.children].indexOf(one)") >= place:
                step.get_by_role("button", name="上移").click()
    elif task is None:
        key = (form.get_attribute("data-correct") or "").split()
        letters = [str(one.get_attribute("value")) for one in form.locator("input").all()]
        wrong = [next(one for one in letters if one not in key)]
        for letter in key if right else wrong:
            form.locator(f"input[value='{letter}']").check()
    form.locator("button.q-go").click()
