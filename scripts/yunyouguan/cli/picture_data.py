"""What programs are told of pictures; keys never change their meaning."""

from yunyouguan.check.report import as_data
from yunyouguan.derive.operations import Kind
from yunyouguan.inventory import Holding, Inventory
from yunyouguan.publish.budget import Budget
from yunyouguan.tryout import Trial


def of_trial(trial: Trial) -> dict[str, object]:
    """One file; ``format``, ``width`` and ``height`` are null when it cannot be read.

    Paths of outputs are POSIX and below the folder that was asked for.
    """
    facts = trial.facts
    return {
        "file": trial.file,
        "ok": trial.is_usable,
        "format": facts.format.lower() if facts else None,
        "width": facts.width if facts else None,
        "height": facts.height if facts else None,
        "outputs": [
            {
                "path": f"{trial.folder}/{one.path}",
                "width": one.width,
                "height": one.height,
                "format": one.format,
                "bytes": one.size,
            }
            for one in trial.products
        ],
        "findings": as_data(trial.findings),
    }


def of_inventory(inventory: Inventory) -> dict[str, object]:
    """All of ``pictures list``; ``site`` is null when none is built."""
    facts = [one.picture.facts for one in inventory.holdings]
    return {
        "pictures": [_of_holding(one) for one in inventory.holdings],
        "originals": {"files": len(facts), "bytes": sum(one.size for one in facts if one)},
        "made": {"files": inventory.files, "bytes": inventory.size},
        "site": _of_budget(inventory.budget) if inventory.budget else None,
        "pages": [
            {
                "address": one.address,
                "bytes": one.total,
                "words_bytes": one.words,
                "pictures_bytes": one.pictures,
            }
            for one in inventory.pages
        ],
        "complete": inventory.complete,
    }


def _of_holding(holding: Holding) -> dict[str, object]:
    facts, made = holding.picture.facts, holding.made
    return {
        "file": holding.picture.path,
        "format": facts.format.lower() if facts else None,
        "width": facts.width if facts else None,
        "height": facts.height if facts else None,
        "bytes": facts.size if facts else None,
        "made": made is not None,
        "widths": sorted({one.width for one in made.renditions}) if made else [],
        "squares": sorted({one.width for one in made.squares}) if made else [],
        "tile_files": holding.counts.get(Kind.TILES, 0),
        "cube_files": holding.counts.get(Kind.CUBE, 0),
        "made_files": sum(holding.counts.values()),
        "made_bytes": holding.size,
        "phone_bytes": holding.phone,
    }


def _of_budget(budget: Budget) -> dict[str, object]:
    return {
        "files": budget.files,
        "bytes": budget.size,
        "tile_files": budget.tile_files,
        "tile_bytes": budget.tile_size,
        "limit_bytes": budget.limit,
        "room_for_exhibits": budget.room,
    }
