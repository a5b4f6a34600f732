package dev.lotse.leak;

/** One output tree: a department's site in one language. */
record Tree(Department department, String language) {
    @Override
    public String toString() {
        return department + "/" + language;
    }
}
