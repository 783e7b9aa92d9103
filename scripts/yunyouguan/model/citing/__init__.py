"""How texts cite laws: names, places in a law, and what is true of them."""
