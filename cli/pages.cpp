// Writes manual pages and completion scripts for the installation: peq_pages FOLDER.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "command.hpp"
#include "completion.hpp"
#include "manual.hpp"

namespace {

namespace fs = std::filesystem;
using namespace peq;

bool write(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (!file) std::cerr << path.string() << ": can't be written\n";
  return file.good();
}

bool write_pages(const fs::path& folder, Language language) {
  bool good = write(folder / "peq.1", cli::manual_page(nullptr, language));
  for (const cli::Command* command : cli::commands())
    good = write(folder / ("peq-" + std::string(command->name) + ".1"),
                 cli::manual_page(command, language)) &&
           good;
  return good;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  const fs::path folder = words[1];
  bool good = write_pages(folder / "man/man1", Language::en);
  good = write_pages(folder / "man/es/man1", Language::es) && good;
  for (const std::string_view shell : cli::shells)
    good =
        write(folder / "completion" / shell, cli::completion_script(shell, Language::en)) && good;
  return good ? 0 : 1;
}
