/** A lesson, one card after another. */
