// Reading a YAML file. The only place that knows the parser.
#pragma once

#include <optional>

#include "peq/finding.hpp"
#include "peq/source.hpp"
#include "yaml/builder.hpp"
#include "yaml/tree.hpp"

namespace peq::yaml {

/// Reads a file's one document. Everything wrong with its YAML becomes a finding; after a syntax
/// error there is no tree. With `stream`, the items of that list of the root are handed out one by
/// one, in order, and are not part of the tree.
std::optional<Tree> read(const Sources& sources, FileId file, Findings& findings,
                         const Stream* stream = nullptr);

}  // namespace peq::yaml
