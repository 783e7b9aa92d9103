"""The built site is looked over, finished and put into place."""
