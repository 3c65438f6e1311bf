"""Make every picture of docs/ from the real window: `make pictures`, or some of them by name.

python -m scripts.pictures                 all of docs/pictures
python -m scripts.pictures worklist keys   only those whose names begin so
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow

from core.domain.settings import ThemeChoice
from core.language import words_in
from core.reports.timeline import timeline_png, timeline_svg
from scripts.calendar_scenes import CALENDAR_SCENES
from scripts.paper_scenes import PAPER_SCENES
from scripts.picture_lists import LISTS
from scripts.picture_pipeline import PIPELINE
from scripts.picture_scenes import LONG_COURSE, OVERDUE, SCENES, Scene, plan_of
from scripts.picture_stage import (
    LARGE,
    LOOKS,
    SMALL,
    Look,
    application,
    demonstration,
    dress,
    opened,
    picture_of,
    put_away,
    save,
    shown,
)
from ui.main_window.printing import paper_of, summary_of
from ui.views.patient.intents import Paper
from ui.views.start_page import RecentRegistry, StartPage
from ui.widgets.pdf_file import page_images

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
PAGE_DPI = 110
LOOK = "--look="


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of docs/pictures and what makes it, given the registry."""

    name: str
    seen: Look
    write: Callable[[Path, Path], None]  # registry, file


def pictures() -> Iterator[Picture]:
    """Every picture of the guide, in its order."""
    for seen in LOOKS:
        yield Picture(file_name("start", seen), seen, partial(_start, seen=seen))
    for scene in (*SCENES, *CALENDAR_SCENES, *PAPER_SCENES, *PIPELINE, *LISTS):
        for seen in LOOKS:
            yield _picture(scene, seen, LARGE)
        if scene.is_page:
            yield _picture(scene, LOOKS[0], SMALL)
    for seen in LOOKS:
        kind = partial(_timeline, seen=seen)
        yield Picture(file_name("timeline", seen), seen, kind)
        if seen[1] is ThemeChoice.LIGHT:
            yield Picture(f"timeline-{seen[0].value}.svg", seen, kind)
            yield from _on_paper(seen)


def _on_paper(seen: Look) -> Iterator[Picture]:
    """Pages of documents; paper knows one look of each language."""
    for page in (1, 2):
        kind = partial(_summary_page, seen=seen, page=page)
        yield Picture(f"summary-{seen[0].value}-{page}.png", seen, kind)
    for name, paper in (("mdt", Paper.MDT), ("operation-page", Paper.OPERATION)):
        kind = partial(_paper_page, seen=seen, paper=paper)
        yield Picture(f"{name}-{seen[0].value}.png", seen, kind)


def file_name(name: str, seen: Look, size: QSize = LARGE) -> str:
    """`worklist-en-light.png`; `worklist-en-light-1280.png` on the small screen."""
    small = "" if size == LARGE else f"-{size.width()}"
    return f"{name}-{seen[0].value}-{seen[1].value}{small}.png"


def _picture(scene: Scene, seen: Look, size: QSize) -> Picture:
    name = file_name(scene.name, seen, size)
    return Picture(name, seen, partial(_scene, scene=scene, seen=seen, size=size))


def _scene(registry: Path, file: Path, *, scene: Scene, seen: Look, size: QSize) -> None:
    with opened(registry, seen, size) as window:
        scene.show(window)
        save(picture_of(window), file)


def _start(_registry: Path, file: Path, *, seen: Look) -> None:
    """The start page as it is after one registry was opened before."""
    dress(seen)
    place = "D:/Hepatrack/hpb-surgery.hepatrack"
    page = StartPage()
    page.show_recent([RecentRegistry(place, "HPB Surgery", place)])
    window = QMainWindow()
    window.setCentralWidget(page)
    shown(window, LARGE)
    save(picture_of(window), file)
    put_away()


def _timeline(registry: Path, file: Path, *, seen: Look) -> None:
    """What `timeline` writes; dark only for the guide."""
    with opened(registry, seen, LARGE) as window:
        plan, words = plan_of(window, LONG_COURSE), words_in(seen[0])
        chart = window.session.chart(plan.dossier.patient.id)
        if file.suffix == ".svg":
            svg = timeline_svg(plan, words, shade=seen[1].value, chart=chart)
            file.write_text(svg, encoding="utf-8")
        else:
            png = timeline_png(plan, words, shade=seen[1].value, chart=chart)
            save(QImage.fromData(png), file)


def _summary_page(registry: Path, file: Path, *, seen: Look, page: int) -> None:
    with opened(registry, seen, LARGE) as window:
        pdf = summary_of(window.session, plan_of(window, OVERDUE).dossier.patient.id)
    save(page_images(pdf, PAGE_DPI)[page - 1], file)


def _paper_page(registry: Path, file: Path, *, seen: Look, paper: Paper) -> None:
    """The first page of another document, of the patient with the longest course."""
    with opened(registry, seen, LARGE) as window:
        who = plan_of(window, LONG_COURSE).dossier.patient.id
        pdf = paper_of(window.session, who, paper)
    save(page_images(pdf, PAGE_DPI)[0], file)


def main(wanted: list[str]) -> int:
    """Make them; without names, also take away what is no picture of ours any longer.

    Each look has a process of its own. Exit code 1 when something went wrong in the window: no
    picture of a broken page is kept quiet.
    """
    application()
    PICTURES.mkdir(parents=True, exist_ok=True)
    if not wanted:
        kept = {each.name for each in pictures()}
        for file in PICTURES.iterdir():
            if file.name not in kept:
                file.unlink()
    with tempfile.TemporaryDirectory() as folder:
        registry = demonstration(Path(folder))
        command = [sys.executable, "-X", "faulthandler", "-m", "scripts.pictures"]
        codes = [
            subprocess.run(
                [*command, f"{LOOK}{at}", str(registry), *wanted], check=False
            ).returncode
            for at in range(len(LOOKS))
        ]
    total = sum(file.stat().st_size for file in PICTURES.iterdir())
    print(f"{len(list(PICTURES.iterdir()))} pictures, {total / 1e6:.1f} MB")
    return int(any(codes))


def make_one_look(seen: Look, registry: Path, wanted: list[str]) -> int:
    """The pictures of one language and theme; 1 when something failed."""
    failures = list[type[BaseException]]()
    sys.excepthook = partial(_failed, failures)
    application()
    for each in pictures():
        if each.seen == seen and (not wanted or each.name.startswith(tuple(wanted))):
            each.write(registry, PICTURES / each.name)
            print(each.name, flush=True)
    return int(bool(failures))


def _failed(
    failures: list[type[BaseException]],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    failures.append(kind)
    sys.__excepthook__(kind, error, trace)


if __name__ == "__main__":
    match sys.argv[1:]:
        case [look, registry, *names] if look.startswith(LOOK):
            seen = LOOKS[int(look.removeprefix(LOOK))]
            raise SystemExit(make_one_look(seen, Path(registry), names))
        case names:
            raise SystemExit(main(names))
