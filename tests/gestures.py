"""Two fingers on the glass, which Playwright has no words for."""

from playwright.sync_api import Page

STEPS = 10
# Above the middle, where a panorama shows the name of the place that one has turned to.
HEIGHT = 0.3
# A finger that stands still this long, in milliseconds, before it leaves the glass throws nothing;
# after a throw Chromium takes the next tap for the finger that stops the page.
STILL = 150


def pinch(page: Page, *, apart: bool) -> None:
    """Two fingers on the page move apart, or together."""
    size = page.viewport_size
    assert size is not None
    x, y = size["width"] / 2, size["height"] * HEIGHT
    near, far = 20.0, 110.0
    start, end = (near, far) if apart else (far, near)
    fingers = page.context.new_cdp_session(page)

    def touch(kind: str, reach: float) -> None:
        points = [{"x": x - reach, "y": y, "id": 0}, {"x": x + reach, "y": y, "id": 1}]
        down = [] if kind == "touchEnd" else points
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": down})

    touch("touchStart", start)
    for step in range(1, STEPS + 1):
        touch("touchMove", start + (end - start) * step / STEPS)
    touch("touchEnd", end)
    fingers.detach()


def swipe(page: Page, across: float) -> None:
    """One finger on the page moves so many points to the right, stands still and leaves it."""
    size = page.viewport_size
    assert size is not None
    x, y = size["width"] / 2, size["height"] * HEIGHT
    finger = page.context.new_cdp_session(page)

    def touch(kind: str, at: float) -> None:
        down = [] if kind == "touchEnd" else [{"x": at, "y": y, "id": 0}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": down})

    touch("touchStart", x)
    for step in range(1, STEPS + 1):
        touch("touchMove", x + across * step / STEPS)
    page.wait_for_timeout(STILL)
    touch("touchMove", x + across)
    touch("touchEnd", x + across)
    finger.detach()


def drag(page: Page, across: float) -> None:
    """The mouse, pressed on the page, moves so many points to the right."""
    size = page.viewport_size
    assert size is not None
    x, y = size["width"] / 2, size["height"] * HEIGHT
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + across, y, steps=STEPS)
    page.mouse.up()
