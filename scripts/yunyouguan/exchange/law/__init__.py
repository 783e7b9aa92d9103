"""The official Word file of a law, as flk.npc.gov.cn gives it out."""
