// Everything: load, check, evaluate, report, render.
#pragma once

#include "peq/assume.hpp"
#include "peq/check.hpp"
#include "peq/date.hpp"
#include "peq/derivation.hpp"
#include "peq/evaluate.hpp"
#include "peq/figure.hpp"
#include "peq/finding.hpp"
#include "peq/language.hpp"
#include "peq/load.hpp"
#include "peq/plan.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"
#include "peq/settings.hpp"
#include "peq/source.hpp"
