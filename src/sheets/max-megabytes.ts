/** No file of answer sheets is larger, unless it is full of something else. */
export const MAX_MEGABYTES = 10;
