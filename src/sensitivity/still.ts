/** What an analysis of the variance says of an output that has none in its runs. */
export const STILL = "the output did not vary in these runs of the model, so that there is no variance to share out";
