/** The form of manifests: a folder of another form is not read as if it were ours. */
export const manifestFormat = 1;
