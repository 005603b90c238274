from __future__ import annotations

import msgspec
import pytest

from journeys.channels.browser import survey
from journeys.evidence.masking import MASK
from journeys.model.outline import Box


def _field(**changes: object) -> survey.SurveyedField:
    plain = dict.fromkeys(
        ("label", "name", "id", "type", "autocomplete", "inputmode", "placeholder", "error", "ref"), ""
    )
    flags = dict.fromkeys(("filled", "checked", "enabled", "disclosed", "required", "invalid", "secret"), False)
    known = {**plain, **flags, "value": "", "form": 0, "error_px": 0, "box": (1, 2, 3, 4), "options": 0, **changes}
    return msgspec.convert(known, survey.SurveyedField)


def test_fields_move_with_their_frame_and_forms_count_on() -> None:
    field = survey.field(_field(), (10, 20), 3)
    assert (field.box, field.form) == (Box(11, 22, 3, 4), 3)
    assert survey.field(_field(form=-1, box=None), (10, 20), 3).form == -1


def test_a_secret_value_becomes_the_mask_and_an_empty_one_stays_empty() -> None:
    assert survey.field(_field(secret=True, value="4711"), (0, 0), 0).value == MASK
    assert survey.field(_field(secret=True), (0, 0), 0).value == ""


def test_script_and_records_that_have_parted_are_noticed() -> None:
    with pytest.raises(msgspec.ValidationError):
        survey.decode("{}")


@pytest.mark.parametrize("name", ["survey.js", "reference.js", "secrets.js", "secret.js", "aim.js", "audit.js"])
def test_scripts_are_expressions(name: str) -> None:
    assert survey.expression(name).lstrip()[0] in "(a"
