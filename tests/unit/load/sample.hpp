// A small plan that uses every field of every table; fields_test.cpp demands it.
#pragma once

#include <string_view>

namespace peq::loading::test {

inline constexpr std::string_view whole_plan = R"(
peq: plan/1
id: muestra
title: Plan de muestra
institution: Alcaldía de Muestra
language: es
period: {start: 2022-01-01, end: 2026-12-31}
prepared: 2021-11-18
start: 2022-01-15
responsible: [concejo]
report_every: 6 months
currency: USD
notes: Escrito para las pruebas.
source: Documento de muestra

units:
  - {id: concejo, name: Concejo Municipal}
  - {id: gerencia, name: Gerencia General}

vision:
  text: Ser un municipio ordenado.
  indicators:
    - {id: I-V, name: Encuesta, kind: maintain, unit: "%", max: 95}
  notes: De la página 3
  source: p. 3
  tags: [rumbo]
  transcription: {state: exact, note: legible}
mission: {text: Servir a la población.}
values:
  - id: V-1
    name: Legalidad
    text: Cumplir la ley.
    weight: 2
    indicators:
      - {id: I-V-1, name: Reparos, kind: level, unit: reparos, baseline: 10, target: 0}
    notes: primero
    source: p. 4
    tags: [ley, orden]
    transcription: {state: truncated}
  - {id: V-2, name: Transparencia}

components:
  - id: D-1
    name: Modernización
    weight: 3
    start: 2022-02-01
    deadline: 2026-11-30
    responsible: gerencia
    report_every: 3 months
    addresses: [F-1]
    not_applicable: {from: 2025-01-01, to: 2025-03-31, reason: obras}
    notes: n
    source: p. 5
    tags: t
    transcription: {state: garbled}
    objectives:
      - id: D-1-1
        text: Acercar los servicios.
        weight: 1
        start: 2022-03-01
        deadline: 2026-10-31
        responsible: [gerencia, concejo]
        report_every: 2 months
        addresses: [O-1, A-1]
        cancelled: {on: 2026-01-01, reason: fusión}
        not_applicable: {from: 2024-01-01}
        notes: n
        source: p. 6
        tags: [t]
        transcription: {state: inferred}
        indicators:
          - id: I-1
            name: Trámites en línea
            kind: level
            unit: trámites
            baseline: 0
            target: 40
            targets: {2022: 5, 2023: 15, 2024: 30}
            direction: rise
            frequency: 6 months
            application: trámites disponibles en el portal
            valid: {from: 2022-06-01, to: 2026-06-30}
            responsible: [concejo]
            weight: 2
            decimals: 0
            notes: n
            source: el portal
            tags: [portal]
            report_every: 4 months
          - {id: I-2, name: Talleres, kind: flow, every: quarter, targets: {2022-Q1: 2, 2022-Q2: 0}}
          - {id: I-3, name: Agua, kind: maintain, every: month, min: 20, max: 40}
        strategies:
          - id: E-1
            text: Abrir ventanillas.
            weight: 2
            start: 2022-04-01
            deadline: 2024-12-31
            responsible: [concejo]
            report_every: 1 year
            addresses: [D-1-x]
            cancelled: {on: 2025-01-01}
            not_applicable: {to: 2022-04-30}
            budget: 120000.50
            schedule: [{date: 2022-12-31, progress: 20}, {date: 2023-12-31, progress: "70%"}]
            rescheduled:
              - on: 2024-07-01
                deadline: 2025-06-30
                schedule: [{date: 2024-12-31, progress: 80}]
                reason: lluvias
            notes: n
            source: E1-1-1
            tags: [ventanilla]
            transcription: {state: exact}
          - {id: E-2, text: Rendir cuentas cada año., every: year}
          - id: E-3
            text: Digitalizar.
            indicators: [{id: I-E, name: Folios, kind: cumulative, target: 100}]
            actions:
              - id: A-3-1
                text: Comprar equipos.
                weight: 1
                start: 2022-05-01
                deadline: 2022-11-30
                responsible: [gerencia]
                report_every: 1 month
                addresses: [F-1]
                cancelled: {on: 2022-10-01}
                not_applicable: {}
                budget: 5000
                schedule: []
                rescheduled: []
                indicators: [{id: I-A, name: Equipos, kind: cumulative, target: 12}]
                notes: n
                source: s
                tags: []
                transcription: {state: exact}
              - {id: A-3-2, text: Capacitar., every: semester}
  - {id: D-2, name: Retirado, cancelled: {on: 2022-02-01, reason: sin fondos}}

swot:
  opportunities: [{id: O-1, text: Cooperación}]
  threats: [{id: A-1, text: Sismos}]
  strengths: [{id: F-1, text: Personal}]
  weaknesses: [{id: D-1-x, text: Archivo}]

reviews:
  - {id: taller, name: Taller semestral, every: 6 months, responsible: [concejo]}

evaluation:
  measure: advance
  rollup: leaves
  missing: {strategies: skip, ratings: zero}
  cap: 120
  decimals: 2
  ratings_valid_for: 18 months
  deadlines: {on_track: 95, at_risk: 60, due_soon: 2 weeks}
  macro_indicators:
    efficacy: {of: [vision, {factor: objectives, weight: 2}]}
    efficiency: {of: [mission, values, strategies]}
  readings:
    - {id: tabla, name: La tabla, efficacy: {of: [values]}, efficiency: {of: [objectives]}}
  bands:
    - {from: 90, name: Sobresaliente}
    - {from: 50, name: Regular}
)";

inline constexpr std::string_view whole_actions = R"(
peq: actions/1
plan: muestra
year: 2023
actions:
  - id: P-1
    of: E-3
    text: Ordenar el archivo.
    weight: 2
    start: 2023-02-01
    deadline: 2023-09-30
    responsible: [concejo]
    report_every: 2 weeks
    addresses: [D-1-x]
    cancelled: {on: 2023-08-01}
    not_applicable: {from: 2023-03-01, to: 2023-03-31}
    budget: 40000
    schedule: [{date: 2023-06-30, progress: 50}]
    rescheduled: [{on: 2023-05-01, deadline: 2023-10-31}]
    indicators: [{id: I-P, name: Cajas, kind: cumulative, target: 50}]
    notes: n
    source: POA 2023
    tags: [archivo]
    transcription: {state: exact}
  - {id: P-2, of: E-3, text: Limpiar., every: month}
)";

inline constexpr std::string_view whole_progress = R"(
peq: progress/1
plan: muestra
entries:
  - date: 2022-06-30
    for: E-1
    progress: 40
    spent: 18000
    recorded: 2022-07-09
    by: gerencia
    evidence: [actas/2022-06.pdf, "https://example.org/acta?id=1"]
    correction: true
    note: primera ventanilla
  - {date: 2022-12-31, for: I-1, value: 12}
  - {date: 2022-12-15, for: V-2, rating: 80, by: concejo}
  - {date: 2023-01-20, for: E-2, progress: 100, occurrence: 2022}
  - {date: 2022-07-01, for: taller, held: true}
  - {date: 2022-08-01, for: E-1, spent: 20000, evidence: recibo.pdf}
)";

}  // namespace peq::loading::test
