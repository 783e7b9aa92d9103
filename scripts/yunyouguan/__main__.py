"""``python -m yunyouguan`` is the command ``yunyouguan``."""

from yunyouguan.cli.main import main

main()
