from __future__ import annotations

import pytest

from journeys.model.outline import Box
from journeys.reporting.html.pictures import Picture
from journeys.reporting.html.spot import spot

PHONE = Picture("shot-1", "data:", 585, 1266)


def test_the_box_is_scaled_from_viewport_to_picture() -> None:
    marked = spot(PHONE, [Box(100, 200, 40, 20)], 390)
    assert marked.boxes == (Box(150, 300, 60, 30),)


@pytest.mark.parametrize("box", [Box(0, 0, 10, 10), Box(385, 800, 30, 80), Box(0, 400, 390, 20), Box(10, 10, 370, 820)])
def test_the_crop_stays_inside_the_picture_and_holds_the_middle(box: Box) -> None:
    marked = spot(PHONE, [box], 390)
    crop = marked.crop
    assert crop.x >= 0
    assert crop.y >= 0
    assert crop.x + crop.width <= PHONE.width + 0.2
    assert crop.y + crop.height <= PHONE.height + 0.2
    middle_x, middle_y = marked.boxes[0].centre
    assert crop.x <= middle_x <= crop.x + crop.width
    assert crop.y <= middle_y <= crop.y + crop.height


@pytest.mark.parametrize("box", [Box(500, 10, 10, 10), Box(0, 2000, 10, 10), Box(-50, 0, 20, 20), Box(5, 5, 0, 0)])
def test_a_spot_outside_of_the_picture_is_not_boxed(box: Box) -> None:
    assert not spot(PHONE, [box], 390).boxes


def test_without_a_box_the_top_of_the_page_is_shown() -> None:
    marked = spot(PHONE, (), 0)
    assert marked.boxes == ()
    assert (marked.crop.x, marked.crop.y) == (0, 0)
    assert marked.cropped


def test_neighbours_come_into_one_crop_and_what_lies_inside_another_is_not_boxed_twice() -> None:
    row, inside, next_row, far = (
        Box(10, 300, 200, 20),
        Box(12, 302, 60, 16),
        Box(10, 340, 200, 20),
        Box(10, 700, 200, 20),
    )
    marked = spot(PHONE, [inside, row, next_row, far], 390)
    assert [box.y for box in marked.boxes] == [450, 510, 1050]
    crop = marked.crop
    assert crop.y <= 450
    assert 540 <= crop.y + crop.height < 1050


def test_a_spot_that_reaches_over_the_edge_is_not_whole() -> None:
    assert spot(PHONE, [Box(10, 300, 200, 20)], 390).whole
    assert not spot(PHONE, [Box(10, 830, 200, 40)], 390).whole
    assert not spot(PHONE, (), 390).whole
