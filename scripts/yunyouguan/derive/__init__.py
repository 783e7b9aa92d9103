"""Pictures and typefaces become what a phone needs."""
