"""Fill a new shop: countries, goods with drawn pictures, stock, a voucher."""

import io
from datetime import timedelta
from decimal import Decimal

import django

django.setup()

from django.contrib.sites.models import Site  # noqa: E402 - models exist after the set-up
from django.core.files.base import ContentFile  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402
from django.utils import timezone  # noqa: E402
from oscar.apps.address.models import Country  # noqa: E402
from oscar.apps.catalogue.categories import create_from_breadcrumbs  # noqa: E402
from oscar.apps.catalogue.models import (  # noqa: E402
    Product,
    ProductAttribute,
    ProductCategory,
    ProductClass,
    ProductImage,
)
from oscar.apps.offer.models import Benefit, Condition, ConditionalOffer, Range  # noqa: E402
from oscar.apps.partner.models import Partner, StockRecord  # noqa: E402
from oscar.apps.voucher.models import Voucher  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

COUNTRIES = [("GB", "United Kingdom"), ("IE", "Ireland"), ("DE", "Germany"), ("FR", "France")]
GOODS = [
    # name, category, pounds, pieces in stock, what it is
    ("Copper watering can", "Watering", "34.50", 12, "Holds four litres; a brass rose for seedlings."),
    ("Oak dibber", "Tools", "12.00", 30, "Turned from one piece, with marks for every inch."),
    ("Jute twine, 60 m", "Tools", "4.75", 200, "Three-ply and undyed; rots away in a year."),
    ("Hazel trug", "Tools", "48.00", 6, "Woven by hand; carries nine kilos of potatoes."),
    ("Rain gauge", "Watering", "15.90", 25, "Glass on an iron spike; reads to half a millimetre."),
    ("Seed tin", "Sowing", "19.95", 18, "Twelve dividers, one for each month."),
    ("Runner beans, scarlet", "Sowing", "2.95", 400, "About forty beans; sow from May."),
    ("Winter lettuce", "Sowing", "2.45", 400, "About three hundred seeds; sow from August."),
    ("Cold frame", "Sowing", "129.00", 3, "Larch and glass, 90 by 60 centimetres."),
    ("Rubber hose, 15 m", "Watering", "39.00", 0, "Does not kink; brass at both ends."),
]
SIZES = [("Small", "18.00", 9), ("Medium", "18.00", 4), ("Large", "19.50", 7)]


def picture(name: str) -> ContentFile:
    """A drawing: a shape on a ground, both coloured by the name."""
    seed = sum(map(ord, name))
    ground = tuple(200 + (seed * k) % 50 for k in (3, 5, 7))
    shape = tuple(40 + (seed * k) % 120 for k in (11, 13, 17))
    image = Image.new("RGB", (600, 450), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((180 + seed % 40, 120, 420, 360), fill=shape)
    draw.rectangle((280, 60 + seed % 30, 320, 200), fill=shape)
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return ContentFile(kept.getvalue(), f"{seed}.png")


def stock(product: Product, partner: Partner, pounds: str, pieces: int) -> None:
    StockRecord.objects.create(
        product=product,
        partner=partner,
        partner_sku=f"TT-{product.pk}",
        price_currency="GBP",
        price=Decimal(pounds),
        num_in_stock=pieces,
    )


def goods(partner: Partner) -> None:
    """What is sold, and gloves in three sizes."""
    kind = ProductClass.objects.create(name="Goods", requires_shipping=True, track_stock=True)
    for name, category, pounds, pieces, text in GOODS:
        product = Product.objects.create(product_class=kind, title=name, description=f"<p>{text}</p>")
        ProductCategory.objects.create(product=product, category=create_from_breadcrumbs(category))
        ProductImage.objects.create(product=product, original=picture(name))
        stock(product, partner, pounds, pieces)
    gloves = ProductClass.objects.create(name="Gloves", requires_shipping=True, track_stock=True)
    ProductAttribute.objects.create(product_class=gloves, name="Size", code="size", type="text")
    parent = Product.objects.create(
        product_class=gloves, structure="parent", title="Goatskin gloves", description="<p>Long cuffs.</p>"
    )
    ProductCategory.objects.create(product=parent, category=create_from_breadcrumbs("Tools"))
    ProductImage.objects.create(product=parent, original=picture("Goatskin gloves"))
    for size, pounds, pieces in SIZES:
        child = Product(structure="child", parent=parent, title=f"Goatskin gloves, {size.lower()}")
        child.attr.size = size
        child.save()
        stock(child, partner, pounds, pieces)


def voucher() -> None:
    """TWINE10: ten per cent off everything."""
    everything = Range.objects.create(name="Everything", includes_all_products=True)
    condition = Condition.objects.create(range=everything, type=Condition.COUNT, value=1)
    benefit = Benefit.objects.create(range=everything, type=Benefit.PERCENTAGE, value=10)
    offer = ConditionalOffer.objects.create(
        name="Ten per cent off", offer_type=ConditionalOffer.VOUCHER, condition=condition, benefit=benefit
    )
    now = timezone.now()
    code = Voucher.objects.create(
        name="Welcome",
        code="TWINE10",
        usage=Voucher.MULTI_USE,
        start_datetime=now - timedelta(days=1),
        end_datetime=now + timedelta(days=30),
    )
    code.offers.add(offer)


def main() -> None:
    call_command("migrate", run_syncdb=True, verbosity=0)
    with transaction.atomic():
        Site.objects.update_or_create(pk=1, defaults={"domain": "tin-and-twine.example", "name": "Tin & Twine"})
        for code, name in COUNTRIES:
            Country.objects.create(
                iso_3166_1_a2=code, name=name, printable_name=name, is_shipping_country=True, display_order=0
            )
        goods(Partner.objects.create(name="Tin & Twine"))
        voucher()
    call_command("rebuild_index", interactive=False, verbosity=0)


main()
