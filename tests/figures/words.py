"""The words in which figures are told, (English, Spanish). {0|a|b}: a for one, b for others."""
import datetime
import decimal
import re

STATUSES = ["overdue", "behind", "at_risk", "on_track", "upcoming", "done_late", "done", "cancelled"]
MACROS = ["efficacy", "efficiency", "effectiveness", "productivity", "excellence", "average"]
MONTHS = [("January", "enero"), ("February", "febrero"), ("March", "marzo"), ("April", "abril"), ("May", "mayo"),
          ("June", "junio"), ("July", "julio"), ("August", "agosto"), ("September", "septiembre"),
          ("October", "octubre"), ("November", "noviembre"), ("December", "diciembre")]

WORDS = {
    # why there is no number
    "not_reported": ("no report", "no reportado"), "not_due": ("not due", "aún no"),
    "not_scheduled": ("no schedule", "sin progr."), "not_applicable": ("n/a", "no aplica"),
    "undefined": ("undefined", "indefinido"),
    # statuses, and how many
    "cancelled": ("cancelled", "cancelada"), "done": ("done", "cumplida"),
    "done_late": ("done late", "cumplida tarde"), "overdue": ("overdue", "vencida"),
    "upcoming": ("upcoming", "por iniciar"), "on_track": ("on track", "al día"),
    "at_risk": ("at risk", "en riesgo"), "behind": ("behind", "atrasada"),
    "count_cancelled": ("{0} cancelled", "{0} {0|cancelada|canceladas}"),
    "count_done": ("{0} done", "{0} {0|cumplida|cumplidas}"),
    "count_done_late": ("{0} done late", "{0} {0|cumplida|cumplidas} tarde"),
    "count_overdue": ("{0} overdue", "{0} {0|vencida|vencidas}"),
    "count_upcoming": ("{0} upcoming", "{0} por iniciar"), "count_on_track": ("{0} on track", "{0} al día"),
    "count_at_risk": ("{0} at risk", "{0} en riesgo"),
    "count_behind": ("{0} behind", "{0} {0|atrasada|atrasadas}"),
    # why there is no forecast
    "no_recurring": ("recurring", "recurrente"), "no_one_day": ("one day", "un solo día"),
    "no_not_started": ("not started", "no iniciada"), "no_no_report": ("no report", "sin reporte"),
    "no_no_advance": ("no advance", "sin avance"), "no_too_far": ("after 2199", "después de 2199"),
    # remarks
    "due_soon": ("due soon", "vence pronto"), "stale": ("no recent report", "sin reporte reciente"),
    "unreported": ("never reported", "sin ningún reporte"), "rescheduled": ("rescheduled", "reprogramada"),
    "missed": ("{0} {0|occurrence|occurrences} missed",
               "{0} {0|ocurrencia incumplida|ocurrencias incumplidas}"),
    "every_month": ("every month", "mensual"), "every_quarter": ("every quarter", "trimestral"),
    "every_semester": ("every semester", "semestral"), "every_year": ("every year", "anual"),
    "late": ("{0} late", "atraso {0}"), "left": ("{0} left", "faltan {0}"), "today": ("today", "hoy"),
    "day": ("{0} {0|day|days}", "{0} {0|día|días}"), "week": ("{0} {0|week|weeks}", "{0} {0|semana|semanas}"),
    "month": ("{0} {0|month|months}", "{0} {0|mes|meses}"), "year": ("{0} {0|year|years}", "{0} {0|año|años}"),
    "percent": ("{0}%", "{0} %"), "no_band": ("no band", "sin rango"),
    # cover
    "title": ("Evaluation report as of {0}", "Informe de evaluación al {0}"),
    "summary_title": ("Summary for the council as of {0}", "Resumen para el Concejo al {0}"),
    "annex_title": ("Annex: {0}, as of {1}", "Anexo: {0}, al {1}"),
    "description": ("Evaluation of “{0}”, {1}, cut-off date {2}", "Evaluación de «{0}», {1}, fecha de corte {2}"),
    "long_day": ("{0} {1} {2}", "{0} de {1} de {2}"), "period": ("plan {0} to {1}", "plan del {0} al {1}"),
    "as_of": ("as of {0}", "fecha de corte {0}"), "compared": ("compared with {0}", "comparado con el {0}"),
    "known_by": ("as recorded by {0}", "según lo registrado hasta {0}"),
    "used": ("{0} {0|report|reports} used", "{0} {0|reporte utilizado|reportes utilizados}"),
    "what_if": ("What if: {0} (assumed, not reported)", "Supuesto: {0} (no es un dato reportado)"),
    "before": ("{0} at the earlier cut ({1})", "{0} en el corte anterior ({1})"),
    "fact_average": ("Average of strategic management", "Promedio de gestión estratégica"),
    "planned_is": ("planned {0}", "programado {0}"),
    "coverage_is": ("of what was due has a report", "de lo que debía reportarse tiene reporte"),
    # parts and sections
    "indicators": ("Macro indicators of strategic management", "Macro indicadores de gestión estratégica"),
    "macros": ("Macro indicators", "Macro indicadores"),
    "factors": ("Critical success factors", "Factores críticos de éxito"),
    "readings": ("Other readings", "Otras lecturas"),
    "completion": ("Completion by component and objective", "Cumplimiento por componente y objetivo"),
    "forecasts": ("Forecast of the plan, its components and objectives",
                  "Pronóstico del plan, sus componentes y objetivos"),
    "strategies": ("Every strategy and its deadline", "Cada estrategia y su fecha plazo"),
    "urgent": ("Most urgent", "Lo más urgente"),
    "urgent_note": ("{0} of {1} that are overdue, behind or at risk: the most urgent status first, then the least "
                    "compliance, where no report counts as 0",
                    "{0} de {1} {1|vencida, atrasada o en riesgo|vencidas, atrasadas o en riesgo}: primero el estado más "
                    "urgente y luego el menor cumplimiento, en el que un reporte que falta cuenta como 0"),
    "timeline": ("Timeline of the strategies", "Cronograma de las estrategias"),
    "due": ("Overdue reports, and reviews", "Reportes vencidos y revisiones"),
    "late_reports": ("{0} {0|report|reports} overdue", "{0} {0|reporte vencido|reportes vencidos}"),
    "reviews": ("Reviews held and missed", "Revisiones realizadas y omitidas"),
    "kpis": ("Indicators", "Indicadores"), "values": ("Vision, mission and values", "Visión, misión y valores"),
    "units": ("By unit", "Por unidad organizativa"), "money": ("Financial execution", "Ejecución financiera"),
    "gaps": ("More than {0} points between financial execution and advance",
             "Más de {0} puntos entre la ejecución financiera y el avance"),
    "trend": ("Trend", "Tendencia"), "changes": ("What changed since {0}", "Qué cambió desde el {0}"),
    "contributions": ("What changed the macro indicators, in points", "Qué hizo cambiar los macro indicadores, en puntos"),
    "events": ("Came, went or moved", "Altas, bajas y reprogramaciones"),
    "statuses": ("Statuses that changed", "Estados que cambiaron"),
    "quality": ("Data quality", "Calidad de los datos"), "shortfalls": ("Where it falls short", "Dónde falla"),
    "bands": ("Bands", "Rangos de gestión"), "sources": ("Sources", "Fuentes"), "method": ("Method", "Método"),
    # columns
    "Indicator": ("Indicator", "Indicador"), "Formula": ("Formula", "Fórmula"), "%": ("%", "%"),
    "Band": ("Band", "Rango"), "Change": ("Change", "Cambio"), "Factor": ("Factor", "Factor"),
    "Meaning": ("What it measures", "Qué mide"), "Macro": ("Macro indicator", "Macro indicador"),
    "Coverage": ("Coverage", "Cobertura"), "Bounds": ("Bounds", "Límites"), "Official": ("Official", "Oficial"),
    "Id": ("Id", "Código"), "What": ("Component or objective", "Componente u objetivo"),
    "Advance": ("Advance", "Avance"), "Planned": ("Planned", "Programado"),
    "Compliance": ("Compliance", "Cumplimiento"), "Result": ("Result", "Logro"),
    "Forecast": ("Forecast", "Pronóstico"), "Text": ("Text", "Texto"), "Deadline": ("Deadline", "Fecha plazo"),
    "Adv": ("Adv./plan", "Av./prog."), "SPI": ("SPI", "SPI"), "Pace": ("So far", "Ritmo actual"),
    "Needed": ("Pace needed", "Ritmo necesario"), "Strategy": ("Strategy", "Estrategia"),
    "Status": ("Status", "Estado"), "Original": ("Original", "Fecha original"), "Days": ("Days", "Días"),
    "Last": ("Last report", "Último reporte"), "Unit": ("Unit", "Unidad organizativa"),
    "Remarks": ("Remarks", "Observaciones"), "Due": ("Due", "Vence"), "Report": ("Report", "Reporte"),
    "Who": ("Who", "Responsable"), "Review": ("Review", "Revisión"), "From": ("From", "Desde"),
    "To": ("To", "Hasta"), "Outcome": ("Outcome", "Resultado"), "Measure": ("Unit of measure", "Unidad de medida"),
    "kind_level": ("level to be reached", "nivel por alcanzar"), "kind_cumulative": ("total", "total acumulado"),
    "kind_flow": ("amount per period", "cantidad por período"), "kind_maintain": ("level to be kept", "nivel por mantener"),
    "Class": ("Kind", "Clase"), "Of": ("Of", "De"), "Baseline": ("Baseline", "Línea base"), "Value": ("Last value or total", "Último valor o total"),
    "On": ("Reported on", "Fecha del valor"), "Target": ("Target", "Meta"),
    "Achievement": ("Achievement", "Logro"), "Rated": ("What is rated", "Qué se califica"),
    "Raters": ("Assessors", "Evaluadores"), "Rating": ("Last rating", "Última calificación"),
    "Strategies": ("Strategies", "Estrategias"), "Budget": ("Budget", "Presupuesto"), "Spent": ("Spent", "Ejecutado"),
    "Execution": ("Execution", "Ejecución"), "Gap": ("Gap", "Brecha"), "Kind": ("Kind", "Tipo"),
    "Event": ("What", "Qué"), "Before": ("Before", "Antes"), "After": ("After", "Después"),
    "Attribute": ("Attribute", "Atributo"), "Counted": ("What was counted", "Qué se contó"),
    "Times": ("Times", "Veces"), "First": ("First", "Primer caso"), "Range": ("Figure as shown", "Cifra mostrada"),
    "File": ("File", "Archivo"), "Reports": ("Reports", "Reportes"), "Component": ("Component", "Componente"),
    # cells
    "whole": ("Whole plan", "Todo el plan"), "money_whole": ("The whole plan", "Todo el plan"),
    "vision": ("Vision", "Visión"), "mission": ("Mission", "Misión"), "value": ("value", "valor"),
    "component": ("component", "componente"), "objective": ("objective", "objetivo"),
    "strategy": ("strategy", "estrategia"), "action": ("action", "acción"), "indicator": ("indicator", "indicador"),
    "short_average": ("Average", "Promedio"),
    "due_progress": ("progress", "avance"), "due_occurrence": ("occurrence {0}", "ocurrencia {0}"),
    "due_value": ("value", "valor"), "due_value_of": ("value of {0}", "valor de {0}"),
    "due_rating": ("rating", "calificación"), "due_review": ("review", "revisión"),
    "nobody": ("nobody named", "sin responsable"), "none": ("none", "ninguno"),
    "held": ("held on {0}", "realizada el {0}"), "missed_review": ("missed", "omitida"),
    "current": ("current, not held yet", "en curso, aún sin realizar"),
    "held_run": ("held, {0} in a row", "{0} realizadas seguidas"),
    "missed_run": ("missed, {0} in a row", "{0} omitidas seguidas"), "and": ("and", "y"),
    "others": ("{0} {0|other|others}", "{0} {0|elemento|elementos} más"), "sum": ("Sum = change", "Suma = cambio"),
    "new": ("new: {0}", "nuevo: {0}"), "gone_was": ("gone: {0}", "eliminado: {0}"),
    "added": ("new", "alta"), "gone": ("gone", "baja"), "was_cancelled": ("cancelled", "cancelación"),
    "resumed": ("in force again", "vigente de nuevo"),
    "moved": ("deadline {0} → {1}", "fecha plazo {0} → {1}"),
    "band_top": ("{0} or more", "{0} o más"), "band_from": ("from {0} to less than {1}", "desde {0} y menos de {1}"),
    # paragraphs and charts
    "back": ("Back to the top", "Volver al inicio"), "details": ("Details of {0}", "Detalles de {0}"),
    "average_bounds": ("If everything that is missing counted as 0, the average would be {0}; if it were left out, {1}.",
                       "Si todo lo que falta contara como 0, el promedio sería {0}; si quedara fuera, {1}."),
    "note_change": ("Change: of compliance, in points, since {0}", "Cambio: del cumplimiento, en puntos, desde el {0}"),
    "note_pace": ("Pace: points of advance a month (30.4375 days), so far since the start, needed from now to the "
                  "deadline", "Ritmo: puntos de avance por mes (30.4375 días), el actual desde el inicio, el necesario "
                  "desde hoy hasta la fecha plazo"),
    "note_ratings": ("The plain mean of each assessor's latest rating; a rating counts for {0}",
                     "El promedio simple de la última calificación de cada evaluador; una calificación vale {0}"),
    "note_sources": ("Plan {0}; all figures come from these files alone",
                     "Plan {0}; todas las cifras provienen solo de estos archivos"),
    "method_advance": ("Advance: the latest progress reported by the cut-off date, from 0 to 100; of what has parts, "
                       "their weighted mean", "Avance: el último porcentaje reportado hasta la fecha de corte, de 0 a "
                       "100; de lo que tiene partes, el promedio ponderado de ellas"),
    "method_planned": ("Planned: 0 at the start, 100 at the deadline in force, in proportion to the days between, "
                       "through the points of the schedule", "Programado: 0 en el inicio, 100 en la fecha plazo "
                       "vigente, en proporción a los días y por los puntos del calendario"),
    "method_compliance": ("Compliance: 100 × advance / planned, at most 100",
                          "Cumplimiento: 100 × avance / programado, como máximo 100"),
    "method_status": ("Before the deadline a strategy is on track from a compliance of {0}, at risk from {1}, below "
                      "that behind; after it, overdue until it is complete", "Antes de la fecha plazo una estrategia "
                      "está al día desde un cumplimiento de {0}, en riesgo desde {1} y atrasada por debajo; después, "
                      "vencida mientras no se cumpla"),
    "method_rounding": ("Figures are shown with {0} {0|decimal|decimals}, rounded half up; nothing is rounded on the "
                        "way", "Las cifras se muestran con {0} {0|decimal|decimales}, con redondeo aritmético; nada "
                        "se redondea en el camino"),
    "chart_bars": ("One bar each, from 0 percent. {0}.", "Una barra por cada uno, desde 0 por ciento. {0}."),
    "chart_course_absent": ("On {0} there is no figure of the advance ({1}); {2} was planned.",
                            "Al {0} no hay cifra de avance ({1}); lo programado era {2}."),
    "chart_course": ("On {0} the advance was {1}, and {2} was planned.",
                     "Al {0} el avance era de {1} y lo programado, {2}."),
    "chart_course_forecast": ("At this pace the plan would be complete on {0}.",
                              "A este ritmo el plan se cumpliría el {0}."),
    "line_forecast": ("Forecast: {0}", "Pronóstico: {0}"),
    "chart_time": ("A line for each strategy, from its start to its deadline, between {0} and {1}.",
                   "Una línea por cada estrategia, desde su inicio hasta su fecha plazo, entre el {0} y el {1}."),
    "mark_before": ("at the cut of {0}", "al corte del {0}"),
    "time_original": ("Original deadline", "Fecha plazo original"), "time_finished": ("Completed", "Cumplida"),
    "time_forecast": ("Forecast", "Pronóstico"),
    # what stands behind a strategy
    "who": ("Answers for it: {0}", "Responsable: {0}"),
    "from_to": ("{0} to {1}", "del {0} al {1}"), "weight": ("weight {0}", "peso {0}"),
    "part_of": ("part of {0}", "parte de {0}"), "written": ("written in {0}", "escrito en {0}"),
    "on_rescheduled": ("On {0} the deadline was moved to {1}", "El {0} se reprogramó la fecha plazo al {1}"),
    "on_cancelled": ("Cancelled on {0}", "Cancelada el {0}"),
    "transcription": ("Transcription of the source", "Transcripción de la fuente"),
    "notes": ("Notes", "Observaciones"),
    "part_advance": (": advance {0} (planned {1})", ": avance {0} (programado {1})"),
    "part_achieved": (": achievement {0} (planned {1})", ": logro {0} (programado {1})"),
    "occurrence": ("Occurrence {0}, until {1}", "Ocurrencia {0}, hasta el {1}"),
    "spent": ("spent {0} {1}", "ejecutado {0} {1}"), "correction": ("correction", "corrección"),
    "by": ("by {0}", "por {0}"), "recorded": ("recorded {0}", "registrado el {0}"),
    "assumed": ("assumed, not reported", "supuesto, no reportado"), "list_reports": ("Reports, the latest first", "Reportes, primero el más reciente"),
    "no_reports": ("No report so far", "Sin reportes hasta la fecha"),
    "derivation": ("How the figures came about", "Cómo se obtienen las cifras"),
    "explain": ("… stands for steps that are not shown: peq explain {0} tells them all",
                "… indica pasos que no se muestran: peq explain {0} los da todos"),
}


def squeeze(text):
    """One line without what only keeps words together."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u202f", " ")).strip()


def say(language, key, *values):
    text = WORDS[key][language == "es"]
    text = re.sub(r"\{(\d)\|([^|}]*)\|([^}]*)\}", lambda m: m[2] if str(values[int(m[1])]) == "1" else m[3], text)
    return re.sub(r"\{(\d)\}", lambda m: str(values[int(m[1])]), text)


def long_day(language, day):
    date = datetime.date.fromisoformat(day)
    return say(language, "long_day", date.day, MONTHS[date.month - 1][language == "es"], date.year)


def interval(language, text):
    count, unit = text.split()
    return say(language, unit.rstrip("s"), count)


def fixed(number, decimals):
    """Rounded half up, as figures are; never -0."""
    step = decimal.Decimal(1).scaleb(-decimals)
    exact = decimal.Decimal(repr(number)) / step
    rounded = (exact + decimal.Decimal("0.5")).to_integral_value(decimal.ROUND_FLOOR) * step
    return format(abs(rounded) if rounded == 0 else rounded, f".{decimals}f")


def signed(number, decimals):
    text = fixed(number, decimals)
    return text if float(text) <= 0 else "+" + text


def plain(number):
    return format(decimal.Decimal(fixed(number, 6)).normalize(), "f")


def money(number):
    return format(decimal.Decimal(fixed(number, 2)), ",.2f")


def together(language, parts):
    return parts[0] if len(parts) < 2 else ", ".join(parts[:-1]) + f" {say(language, 'and')} " + parts[-1]
