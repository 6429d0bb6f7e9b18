#include "app.hpp"
#include "host.hpp"

int main(int count, char** words) {
  peq::cli::Host host;
  return peq::cli::app({words + (count > 0 ? 1 : 0), words + count}, host.io());
}
