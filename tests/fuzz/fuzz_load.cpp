// An entry for libFuzzer: the same promises as in mutate_test.cpp, for inputs that it finds itself.
//
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I lib/include -I lib/src
//     tests/fuzz/fuzz_load.cpp $(find lib/src -name '*.cpp') -lyaml-cpp -lfmt -lutf8proc -o
//     fuzz_load
//   ./fuzz_load -max_len=4096 corpus plans/*/ examples/*/progress tests/rules/*
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
