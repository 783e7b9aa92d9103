"""The only rooms that know MkDocs."""
