#include "yaml/tree.hpp"

namespace peq::yaml {

std::string dump(View view) {
  std::string result;
  switch (view.kind()) {
  case Kind::null: return "~";
  case Kind::scalar: result = view.text(); return view.quoted() ? '"' + result + '"' : result;
  case Kind::list:
    for (const View item : view.items()) result += (result.empty() ? "" : " ") + dump(item);
    return '[' + result + ']';
  case Kind::map:
    for (const View key : view.keys())
      result += (result.empty() ? "" : " ") + dump(key) + ": " + dump(view.value_of(key));
    return '{' + result + '}';
  }
  return result;
}

}  // namespace peq::yaml
