"""What is to be put in order is shown in another order, always the same."""

import pytest

from yunyouguan.render.quiz.mixed import mixed

SEEDS = [f"{number:012x}" for number in range(200)]


@pytest.mark.parametrize("count", [2, 3, 4, 7])
def test_order_is_never_the_right_one(count: int) -> None:
    """Whatever the id of the question; nothing is lost and nothing comes twice."""
    for seed in SEEDS:
        turned = mixed(count, seed)
        assert sorted(turned) == list(range(count))
        assert turned != tuple(range(count))


def test_order_is_the_same_on_every_build() -> None:
    """No chance and no clock: a record and a printed sheet stay true."""
    assert mixed(5, "q-order") == (2, 1, 3, 0, 4)


def test_orders_differ_between_questions() -> None:
    """Nobody learns the trick instead of the law."""
    assert len({mixed(4, seed) for seed in SEEDS}) == 23


@pytest.mark.parametrize(("count", "only"), [(0, ()), (1, (0,))])
def test_what_has_one_order_keeps_it(count: int, only: tuple[int, ...]) -> None:
    """There is nothing to mix."""
    assert mixed(count, "seed") == only
