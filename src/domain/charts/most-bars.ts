/** With more authorities than this their names no longer fit beside bars. */
export const mostBars = 40;
