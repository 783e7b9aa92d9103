"""The museum's own index of a finished site, made in a process that can be measured.

Usage: ``python -m bench.our_search SITE CACHE``.
"""

import sys
from pathlib import Path

from bench.speech import OWN_WORDS
from yunyouguan.search.site_index import index_site


def main(site: str, cache: str) -> None:
    """Everything that a build does for its search."""
    index_site(Path(site), {}, OWN_WORDS, Path(cache))


if __name__ == "__main__":
    main(*sys.argv[1:])
