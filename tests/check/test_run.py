"""All rules together: silent about good work, in order, and quick."""

import time

from builders import a_body, a_hall, a_museum, a_picture, a_question, a_quiz, an_exhibit, some_facts
from check.found import TODAY, all_of
from yunyouguan.check.run import judge
from yunyouguan.model.museum import Museum


def a_large_museum(count: int) -> Museum:
    """As many exhibits of the usual size: 1,000 characters, four questions, two links."""
    prose = "\n\n".join(["邻里之间，先说理，再说法。村里有事好商量，商量不成再找调解员。" * 8] * 4)
    exhibits = []
    for number in range(count):
        slug = f"e{number}"
        asked = [
            a_question(
                id=f"{slug}-{row}", stem=f"第{number}件第{row}问？", correct=("ABC"[row % 3],)
            )
            for row in range(4)
        ]
        body = a_body(
            prose, a_quiz(*asked), headings=[(2, "由来"), (2, "规矩")],
            links=[("../e0/", "看第一件"), ("../e1/index.md", "看第二件")],
        )  # fmt: skip
        picture = a_picture(folder=f"square/{slug}", facts=some_facts(sha256=slug))
        exhibits.append(
            an_exhibit(slug=slug, id=f"NF-2026-{number:04}", body=body, pictures=[picture])
        )
    return a_museum(a_hall(*exhibits))


def test_good_museum_has_no_findings() -> None:
    """Rules are silent about good work, small and large."""
    assert judge(a_museum(), TODAY) == ()
    assert judge(a_large_museum(20), TODAY) == ()


def test_findings_come_by_file_and_line() -> None:
    """The order of the report is that of the files, not of the rules."""
    exhibit = an_exhibit(
        title="", summary="", places={"title": 3, "summary": 2}, body=a_body("说理,说法", line=9)
    )
    places = [str(one.place) for one in all_of(exhibit)]
    file = "exhibits/square/liyi/index.md"
    assert places == [f"{file}:2", f"{file}:3", f"{file}:9"]


def test_time_grows_with_the_museum_and_not_faster() -> None:
    """Four times the exhibits take about four times as long; the square would be sixteen.

    1,000 exhibits take 0.2 s of processor time on an idle core, twice that on a busy machine.
    """
    small, large = a_large_museum(100), a_large_museum(400)

    def cost(museum: Museum) -> float:
        start = time.process_time()
        judge(museum, TODAY)
        return time.process_time() - start

    cost(small)
    assert min(cost(large) for _ in range(3)) < 8 * min(cost(small) for _ in range(3))
