"""What hurt: one friction per file. This list is the menu, in the order of the catalogue."""

from __future__ import annotations

from journeys.detectors.accessibility import a11y
from journeys.detectors.channels import channel_contradiction, policy_contradiction, status_lag
from journeys.detectors.clicks import click_blocked, dead_click, dead_end_page, error_click, image_broken, link_broken
from journeys.detectors.contact import (
    answer_wrong,
    asked_again,
    bot_loop,
    channel_bounce,
    contact_hidden,
    contact_not_resolved,
    contact_transferred,
    question_unanswered,
    reidentify,
    reply_gap,
)
from journeys.detectors.effort import (
    ask_twice,
    autocomplete_missing,
    checkout_too_many_steps,
    data_lost_on_error,
    forced_account,
    form_too_long,
    keyboard_wrong,
)
from journeys.detectors.invoice import (
    invoice_leaks_card,
    invoice_lines_differ,
    invoice_missing,
    invoice_sums_wrong,
    invoice_total_wrong,
    invoice_unclear,
    invoice_unreadable,
)
from journeys.detectors.messages import error_generic, error_not_announced, error_technical, failure_hidden
from journeys.detectors.mobile import overlay_intrusive, reflow_broken, target_too_small, zoom_disabled
from journeys.detectors.phone import (
    dead_end_turn,
    hold_too_long,
    ivr_time_to_goal,
    ivr_too_deep,
    ivr_too_wide,
    no_human_exit,
    promise_to_contact_broken,
)
from journeys.detectors.price import (
    fee_late,
    price_raised_on_path,
    promo_accepted_not_applied,
    promo_dropped_later,
    promo_rejected_no_reason,
    sneaked_item,
    total_does_not_add,
)
from journeys.detectors.protocol import Detector
from journeys.detectors.speed import cls_jumpy, feedback_missing, lcp_slow, ttfb_slow, wait_without_progress

DETECTORS: tuple[Detector, ...] = (
    lcp_slow,
    cls_jumpy,
    ttfb_slow,
    feedback_missing,
    wait_without_progress,
    dead_click,
    click_blocked,
    error_click,
    link_broken,
    image_broken,
    dead_end_page,
    form_too_long,
    checkout_too_many_steps,
    forced_account,
    ask_twice,
    data_lost_on_error,
    autocomplete_missing,
    keyboard_wrong,
    target_too_small,
    reflow_broken,
    zoom_disabled,
    overlay_intrusive,
    a11y,
    price_raised_on_path,
    fee_late,
    sneaked_item,
    total_does_not_add,
    promo_accepted_not_applied,
    promo_dropped_later,
    promo_rejected_no_reason,
    error_not_announced,
    error_generic,
    error_technical,
    failure_hidden,
    contact_not_resolved,
    contact_transferred,
    asked_again,
    reidentify,
    bot_loop,
    reply_gap,
    channel_bounce,
    contact_hidden,
    answer_wrong,
    question_unanswered,
    channel_contradiction,
    status_lag,
    policy_contradiction,
    no_human_exit,
    dead_end_turn,
    ivr_too_deep,
    ivr_too_wide,
    ivr_time_to_goal,
    hold_too_long,
    promise_to_contact_broken,
    invoice_missing,
    invoice_total_wrong,
    invoice_sums_wrong,
    invoice_lines_differ,
    invoice_unreadable,
    invoice_unclear,
    invoice_leaks_card,
)
