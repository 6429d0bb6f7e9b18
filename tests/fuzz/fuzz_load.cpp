// An entry for libFuzzer: the same promises as in mutate_test.cpp, for inputs that it finds itself.
// tests/sanitize.sh builds and runs it.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "any_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const peq::fuzz::Role role : peq::fuzz::all_roles) {
    const peq::fuzz::Complaint complaint = peq::fuzz::try_file(bytes, role);
    if (complaint.empty()) continue;
    std::fputs((complaint + "\n").c_str(), stderr);
    std::abort();
  }
  return 0;
}
