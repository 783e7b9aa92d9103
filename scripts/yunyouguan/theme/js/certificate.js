/** 学法证明: made and checked on this phone alone. */
