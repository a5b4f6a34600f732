package dev.lotse.leak;

import java.util.List;

/** A department of the generated company with all that a condition may ask about, inheritance already worked out. */
record Department(
        String id,
        List<String> profiles,
        List<String> platforms,
        String region,
        List<String> workloads,
        int wave,
        List<String> languages,
        Condition sees,
        boolean internal) {

    /** Whether it gets other departments' content, too. */
    boolean seesOthers() {
        return !(sees instanceof Condition.Nobody);
    }

    List<String> values(String facet, String language) {
        return switch (facet) {
            case "platform" -> platforms;
            case "region" -> List.of(region);
            case "workload" -> workloads;
            case "department" -> List.of(id);
            case "wave" -> List.of(String.valueOf(wave));
            case "phase" -> List.of(Company.PHASES.get(wave));
            case "language" -> List.of(language);
            default -> throw new IllegalArgumentException("no facet " + facet);
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
