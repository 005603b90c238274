from cornershop.passwords import fits, hashed


def test_a_password_fits_itself_only() -> None:
    stored = hashed("corner-shop")
    assert fits("corner-shop", stored)
    assert not fits("corner-shops", stored)
    assert not fits("", stored)


def test_the_same_password_is_stored_differently_every_time() -> None:
    assert hashed("corner-shop") != hashed("corner-shop")
    assert "corner-shop" not in hashed("corner-shop")
    assert hashed("corner-shop", "salt") == hashed("corner-shop", "salt")


def test_damaged_storage_fits_nothing() -> None:
    assert not fits("corner-shop", "no dollar sign")
