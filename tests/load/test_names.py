"""Names that two processes agree on."""

from journeys.load import names


def test_no_two_variables_are_called_alike() -> None:
    told = [getattr(names, name) for name in ("PLAN", "STORE", "URL", "FOLDER", "RUN", "PROCESSES", "PARENT")]
    assert len(set(told)) == 7
    assert all(name.startswith("JOURNEYS_LOAD_") for name in told)
