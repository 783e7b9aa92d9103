"""A museum as it is told in another language; what nobody has translated stays as it is."""

from dataclasses import replace

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.picture import Picture, PictureCard
from yunyouguan.model.translation import ExhibitWords, MuseumWords, PictureWords, Translation
from yunyouguan.model.vocabulary import OWN_LANGUAGE


def spoken_languages(museum: Museum) -> tuple[str, ...]:
    """The languages that the museum has pages in, its own first."""
    return (OWN_LANGUAGE, *(one.language for one in museum.translations))


def in_language(museum: Museum, language: str, *, drafts: bool = False) -> Museum:
    """The museum with every card, text and caption that exists in the language.

    Args:
        language: one of `spoken_languages`.
        drafts: translations that are not published count too.
    """
    found = [one for one in museum.translations if one.language == language]
    if not found:
        return museum
    said = found[0].card
    halls = tuple(_hall(hall, language, drafts=drafts) for hall in museum.halls)
    card = museum.card.model_copy(update=_museum_words(museum, said))
    hero = tuple(_with_alt(one, said.hero_alt) for one in museum.hero)
    return replace(
        museum,
        card=card,
        halls=halls,
        hero=hero,
        glossary=None,
        calendars=(),
        tours=(),
        law_texts=(),
        quote_said=said.quote if card.quote else "",
    )


def _museum_words(museum: Museum, said: MuseumWords) -> dict[str, object]:
    """The quote itself stays as it is written on the wall; its meaning stands below it."""
    own = museum.card
    return {
        "name": said.name, "slogan": said.slogan, "sentence": said.sentence,
        "host": said.host or own.host, "maintainer": said.maintainer or own.maintainer,
        "hero_alt": said.hero_alt or own.hero_alt, "quote": own.quote if said.quote else "",
        "quote_source": said.quote_source,
    }  # fmt: skip


def _hall(hall: Hall, language: str, *, drafts: bool) -> Hall:
    exhibits = tuple(_exhibit(one, language, drafts=drafts) for one in hall.exhibits)
    for one in hall.translations:
        if one.language == language:
            words = {"title": one.card.title, "summary": one.card.summary}
            return replace(
                hall, card=hall.card.model_copy(update=words), body=one.body, place=one.place,
                places=one.places, exhibits=exhibits, language=language,
            )  # fmt: skip
    return replace(hall, exhibits=exhibits)


def _exhibit(exhibit: Exhibit, language: str, *, drafts: bool) -> Exhibit:
    for one in exhibit.translations:
        if one.language == language and (drafts or one.is_published):
            return _told(exhibit, one)
    return exhibit


def _told(exhibit: Exhibit, said: Translation[ExhibitWords]) -> Exhibit:
    words = said.card
    # It is shown when both are: whichever is not says so in a preview.
    status = words.status if exhibit.is_published else exhibit.card.status
    card = exhibit.card.model_copy(
        update={
            "title": words.title, "summary": words.summary, "status": status,
            "reviewer": words.reviewer, "reviewed": words.reviewed,
        }
    )  # fmt: skip
    named = {one.file: one for one in words.pictures}
    pictures = tuple(_worded(one, named.get(one.card.file), said) for one in exhibit.pictures)
    return replace(
        exhibit, card=card, body=said.body, pictures=pictures, place=said.place,
        places=said.places, language=said.language, translator=words.translator, original=exhibit,
        recordings=(),
    )  # fmt: skip


def _worded(
    picture: Picture, words: PictureWords | None, said: Translation[ExhibitWords]
) -> Picture:
    """A picture with its words in the language: those of the header, else those of the text."""
    shown = next((one for one in said.body.images if one.target == picture.card.file), None)
    alt = (words.alt if words else "") or (shown.alt if shown else "")
    caption = (words.caption if words else "") or (shown.caption if shown else "")
    own: PictureCard = picture.card
    spots = words.spots if words else ()
    texts = (*spots, *(one.text for one in own.hotspots[len(spots) :]))
    hotspots = tuple(
        one.model_copy(update={"text": text})
        for one, text in zip(own.hotspots, texts, strict=False)
    )
    update = {"alt": alt or own.alt, "caption": caption or own.caption, "hotspots": hotspots}
    return replace(picture, card=own.model_copy(update=update))


def _with_alt(picture: Picture, alt: str) -> Picture:
    return replace(picture, card=picture.card.model_copy(update={"alt": alt or picture.card.alt}))
