"""What is said of pictures and videos: why one is not taken, and what was done to one that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media import limits
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal, MediaWarning
from desktop.services.media.done import Done
from desktop.ui.words import excerpt

LIGHTER = 0.9
"""Less than a tenth saved is nothing to speak of."""
QUOTED = 32


def shown_name(name: str) -> str:
    """The file's name for a sentence; a pasted picture has none."""
    if not name:
        return QCoreApplication.translate("media", "the pasted picture")
    return QCoreApplication.translate("media", "“{name}”").format(name=excerpt(name, QUOTED))


def refusal_sentence(name: str, why: MediaRefusal) -> str:
    """Why the file is not taken, and what to do now."""
    sentence = _refusal(why).format(
        name=shown_name(name),
        picture=weight(limits.PICTURE_BYTES),
        gif=weight(limits.GIF_BYTES),
        video=weight(limits.VIDEO_BYTES),
        longest=duration(limits.VIDEO_SECONDS[1]),
    )
    return sentence[:1].upper() + sentence[1:]


def done_line(done: Done) -> str:
    """What was done to it, in a few words; empty where nothing was."""
    said = []
    if done.after < done.before * LIGHTER:
        said.append(
            QCoreApplication.translate("media", "made lighter: {weight}").format(
                weight=weight(done.after)
            )
        )
    if done.position_removed:
        said.append(QCoreApplication.translate("media", "GPS position removed"))
    elif done.marks_removed:
        said.append(QCoreApplication.translate("media", "hidden details removed"))
    if done.turned:
        said.append(QCoreApplication.translate("media", "turned upright"))
    if done.converted is Format.JPEG:
        said.append(QCoreApplication.translate("media", "now a JPEG"))
    elif done.converted is Format.PNG:
        said.append(QCoreApplication.translate("media", "now a PNG"))
    line = ", ".join(said)
    return line[:1].upper() + line[1:]


def warning_sentence(warning: MediaWarning) -> str:
    match warning:
        case MediaWarning.HEVC:
            return QCoreApplication.translate(
                "media",
                "This video is coded as recent iPhones do, and X may refuse it. In the phone’s"
                " settings, Camera, Formats, choose “Most Compatible” for the next ones.",
            )
        case MediaWarning.STILL:
            return QCoreApplication.translate(
                "media", "This GIF does not move: it is published as a picture."
            )


def described(one: Attachment) -> str:
    """Its description for the strip; what a screen reader will say on X."""
    if one.kind is MediaKind.VIDEO:
        return QCoreApplication.translate("media", "Video of {duration}").format(
            duration=duration(one.seconds)
        )
    if not one.alt.strip():
        return QCoreApplication.translate(
            "media", "No description yet: people who cannot see it would learn nothing of it."
        )
    return QCoreApplication.translate("media", "“{words}”").format(words=one.alt.strip())


def weight(size: int) -> str:
    """A file's weight as people say it; 1 KB is a thousand bytes, as X counts."""
    if size < limits.MB:
        number = QLocale().toString(max(1, round(size / 1000)))
        return QCoreApplication.translate("media", "{number} KB").format(number=number)
    amount = size / limits.MB
    number = QLocale().toString(amount, "f", 0 if amount >= 10 or amount == round(amount) else 1)
    return QCoreApplication.translate("media", "{number} MB").format(number=number)


def duration(seconds: float) -> str:
    """`2 min 20 s`, `45 s`."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return QCoreApplication.translate("media", "{seconds} s").format(seconds=rest)
    return QCoreApplication.translate("media", "{minutes} min {seconds} s").format(
        minutes=minutes, seconds=rest
    )


def _refusal(why: MediaRefusal) -> str:
    match why:
        case MediaRefusal.EMPTY:
            return QCoreApplication.translate(
                "media", "{name} is empty: its copy was cut short. Copy it again from your phone."
            )
        case MediaRefusal.NOT_MEDIA:
            return QCoreApplication.translate(
                "media", "{name} is neither a picture nor a video, whatever its name says."
            )
        case MediaRefusal.UNSUPPORTED:
            return QCoreApplication.translate(
                "media",
                "X takes no files like {name}. Save it as a JPEG or PNG picture, or an MP4 video.",
            )
        case MediaRefusal.DAMAGED:
            return QCoreApplication.translate(
                "media", "{name} is damaged or incomplete. Copy it again from where it comes from."
            )
        case MediaRefusal.VANISHED:
            return QCoreApplication.translate(
                "media", "{name} is no longer there: it was moved, or its disk was unplugged."
            )
        case MediaRefusal.UNREADABLE:
            return QCoreApplication.translate(
                "media", "{name} cannot be opened: this computer does not let Ramage read it."
            )
        case MediaRefusal.TOO_SMALL:
            return QCoreApplication.translate(
                "media", "{name} is too small for X: nothing could be seen on it."
            )
        case MediaRefusal.TOO_LARGE:
            return QCoreApplication.translate(
                "media", "{name} has larger pictures, or more of them, than X takes."
            )
        case MediaRefusal.BOMB:
            return QCoreApplication.translate(
                "media", "{name} says it is larger than any camera’s picture: it was not opened."
            )
        case MediaRefusal.TOO_HEAVY:
            return QCoreApplication.translate(
                "media",
                "{name} is too heavy: X takes pictures of {picture}, GIFs of {gif} and videos of"
                " {video} at most.",
            )
        case _:
            return _refusal_beside(why)


def _refusal_beside(why: MediaRefusal) -> str:
    match why:
        case MediaRefusal.HEAVY_PNG:
            return QCoreApplication.translate(
                "media", "{name} is a PNG of more than {picture}. As a JPEG it fits."
            )
        case MediaRefusal.TOO_LONG:
            return QCoreApplication.translate(
                "media",
                "{name} is too long: X takes videos of {longest} at most. Shorten it on your"
                " phone, then add it again.",
            )
        case MediaRefusal.TOO_SHORT:
            return QCoreApplication.translate(
                "media", "{name} is too short: X takes videos of half a second and more."
            )
        case MediaRefusal.TOO_MANY:
            return QCoreApplication.translate(
                "media", "A tweet carries four pictures: remove one before you add {name}."
            )
        case MediaRefusal.MIXED:
            return QCoreApplication.translate(
                "media",
                "{name} was not added: a video or a moving GIF stands alone in a tweet.",
            )
        case MediaRefusal.DISK_FULL:
            return QCoreApplication.translate(
                "media", "The disk is full: {name} was not added. Make some room and try again."
            )
        case MediaRefusal.NOT_CLEAN:
            return QCoreApplication.translate(
                "media",
                "{name} was not added: what it hides, such as where it was taken, could not be"
                " removed.",
            )
        case _:
            return QCoreApplication.translate(
                "media", "{name} could not be copied into Ramage’s folder. Please try again."
            )
