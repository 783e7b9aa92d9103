/** 我的: what was learnt on this phone, and what comes again. */
