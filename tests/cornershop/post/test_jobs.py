from cornershop.app import WORKERS
from cornershop.post.jobs import JOBS


def test_every_kind_of_later_mail_has_somebody_who_sends_it() -> None:
    assert JOBS.keys() == {"newsletter", "confirmation-mail", "progress-mail", "mail.again"}
    assert any(jobs is JOBS for jobs in WORKERS)
