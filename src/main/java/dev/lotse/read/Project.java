package dev.lotse.read;

import dev.lotse.content.Corpus;
import dev.lotse.rollout.Rollout;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A project, read.
 *
 * @param roots the content's folder by language, absolute
 * @param theme the folder of its theme, where it has one of its own
 * @param output the folder to write to
 */
public record Project(Corpus corpus, Rollout rollout, Map<String, Path> roots, Optional<Path> theme, Path output) {}
