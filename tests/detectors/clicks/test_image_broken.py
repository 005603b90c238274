from journeys.detectors.clicks import image_broken
from journeys.model.outline import Image
from tests.detectors.build import Walk, cannot_tell, image, is_clear, only


def walk(*images: Image, stage: str = "product") -> Walk:
    w = Walk()
    w.step()
    w.look(stage, images=images)
    return w


def test_fires_on_a_product_photo() -> None:
    w = walk(image("Blue mug", loaded=False))
    w.request("/x", 404, "image")
    friction = only(image_broken, w)
    assert (friction.severity, friction.subject) == ("S2", "img blue mug")


def test_elsewhere_it_is_a_note_with_a_count() -> None:
    friction = only(image_broken, walk(image("A", loaded=False), image("B", loaded=False), stage="list"))
    assert (friction.severity, friction.count) == ("S1", 2)


def test_lazy_photos_below_the_fold_are_unknown() -> None:
    assert cannot_tell(image_broken, walk(image(loaded=None))) == "evidence-missing"


def test_silent_when_it_loads_on_scroll() -> None:
    w = walk(image(loaded=False))
    w.look("product", images=(image(loaded=True),))
    assert is_clear(image_broken, w)


def test_a_drawing_whose_address_fails_is_broken() -> None:
    w = walk(image("Mug", loaded=None, src="https://shop.example/mug.svg"))
    w.request("/mug.svg", 404, "image")
    assert only(image_broken, w).observed == "“Mug” shows nothing (its address answers 404)"
    other = walk(image("Mug", loaded=None, src="https://shop.example/mug.svg"))
    other.request("/mug.svg", 200, "image")
    assert cannot_tell(image_broken, other) == "evidence-missing"


def test_counting_pixels_do_not_count() -> None:
    assert is_clear(image_broken, walk(image("", loaded=False, size=1), image("Mug")))


def test_not_reached() -> None:
    assert cannot_tell(image_broken, walk()) == "not-reached"
