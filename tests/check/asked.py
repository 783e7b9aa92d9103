"""How a test asks one rule about one question."""

from builders import a_body, a_quiz, an_exhibit
from check.found import found
from yunyouguan.model.quiz import Question
from yunyouguan.model.vocabulary import Status

HERE = "exhibits/square/liyi/index.md"
AT = f"{HERE}:30"
"""Where the questions of the builders begin."""
STEM = "邻里有了纠纷，先找谁？（　　）"


def told(
    rule: str, *questions: Question, status: Status = Status.PUBLISHED
) -> list[tuple[str, str, str]]:
    """(place, message, remedy) of each finding of one rule about the questions of an exhibit."""
    return found(rule, an_exhibit(body=a_body("好。", a_quiz(*questions)), status=status))
