#!/bin/sh
# Cierre de año de una oficina de planificación: revisa el plan y sus reportes, y escribe todos los
# documentos del año en una carpeta.
#
#   sh examples/annual-report.sh CARPETA_DEL_PLAN AÑO CARPETA_DE_SALIDA [opciones de peq]
#
# Por ejemplo:
#
#   sh examples/annual-report.sh plans/san-miguel-2022-2026 2023 "memoria 2023" \
#     --progress examples/san-miguel/progress \
#     --note "Datos inventados para ilustrar el uso de peq: no son cifras de la Alcaldía de San Miguel."
#
# Opciones de peq que acepta: --progress, --known-by y --lang (valen para todo), --note y --from
# (solo para el informe). Sin --lang los documentos salen en español.
#
# Exigencias, si se desean, en variables de entorno:
#
#   PEQ_CALIDAD_MINIMA=80    calidad de los datos que se espera (peq audit)
#   PEQ_PROMEDIO_MINIMO=60   promedio de gestión que se espera (peq evaluate)
#   PEQ_CHROMIUM=...         navegador que hace los PDF; vacía: ninguno; por omisión se busca chromium
#
# Termina con 0 si todo está bien; 1 si los documentos se escribieron, pero hay advertencias, alguna
# exigencia no se cumple o falta un PDF; 2 si se usó mal; 3 si el plan no puede leerse o evaluarse, o
# algo no pudo escribirse.
set -eu

uso() {
  echo "uso: sh $0 CARPETA_DEL_PLAN AÑO CARPETA_DE_SALIDA [--progress RUTA] [--note TEXTO] ..." >&2
  exit 2
}

dice() {
  echo "== $*" >&2
}

# Un texto entre comillas simples, para guardar opciones con espacios en una variable.
entre_comillas() {
  printf '%s\n' "$1" | sed "s/'/'\\\\''/g; 1s/^/'/; \$s/\$/'/"
}

# --- Lo que se pide -------------------------------------------------------------------------------

[ $# -ge 3 ] || uso
plan=$1
ano=$2
salida=$3
shift 3
case $ano in
[0-9][0-9][0-9][0-9]) ;;
*) uso ;;
esac
[ -n "$plan" ] && [ -n "$salida" ] || uso

comunes=          # para todas las órdenes
solo_informe=     # para el informe
rutas=            # lo que revisa peq check, además del plan
idioma=es
while [ $# -gt 0 ]; do
  opcion=$1
  case $opcion in
  --*=*)
    valor=${opcion#*=}
    opcion=${opcion%%=*}
    shift
    ;;
  --*)
    [ $# -ge 2 ] || uso
    valor=$2
    shift 2
    ;;
  *) uso ;;
  esac
  citado=$(entre_comillas "$valor")
  case $opcion in
  --progress)
    rutas="$rutas $citado"
    comunes="$comunes --progress $citado"
    ;;
  --known-by) comunes="$comunes --known-by $citado" ;;
  --lang) idioma=$valor ;;
  --note | --from) solo_informe="$solo_informe $opcion $citado" ;;
  *) uso ;;
  esac
done
comunes="$comunes --lang $(entre_comillas "$idioma")"

command -v peq > /dev/null || {
  echo "no se encuentra peq: instálelo o agregue su carpeta a PATH" >&2
  exit 3
}
mkdir -p "$salida/anexos" || exit 3

quejas=0

# Ejecuta una orden de peq. Un 1 suyo es una queja: se anota y se sigue. Un 2 o un 3 termina todo.
peq_con() {
  codigo=0
  peq "$@" || codigo=$?
  case $codigo in
  0) ;;
  1) quejas=1 ;;
  2) exit 2 ;;
  *) exit 3 ;;
  esac
}

# Lo mismo de una orden que responde sobre el plan al cierre del año:  al_cierre ORDEN [opciones]
al_cierre() {
  orden=$1
  shift
  if [ "$orden" = report ]; then
    eval "peq_con report \"\$plan\" --as-of \"\$ano\" $comunes $solo_informe \"\$@\""
  else
    eval "peq_con \"\$orden\" \"\$plan\" --as-of \"\$ano\" $comunes \"\$@\""
  fi
}

# --- Revisar --------------------------------------------------------------------------------------

dice "Revisión del plan y de los reportes"
codigo=0
eval "peq check \"\$plan\" $rutas --lang \"\$idioma\" --fail-on error" || codigo=$?
case $codigo in
0) ;;
2) exit 2 ;;
*)
  # Con errores no hay cifras: ninguna es mejor que una equivocada.
  echo "el plan o sus reportes tienen errores: corríjalos y vuelva a empezar" >&2
  exit 3
  ;;
esac
# Las advertencias ya se mostraron; aquí solo se pregunta si hubo alguna.
eval "peq check \"\$plan\" $rutas --fail-on warning" > /dev/null 2>&1 || quejas=1

dice "Exigencias"
if [ -n "${PEQ_CALIDAD_MINIMA:-}" ]; then
  al_cierre audit --fail-under "$PEQ_CALIDAD_MINIMA" -o "$salida/calidad.txt"
else
  al_cierre audit -o "$salida/calidad.txt"
fi
if [ -n "${PEQ_PROMEDIO_MINIMO:-}" ]; then
  al_cierre evaluate --fail-under "$PEQ_PROMEDIO_MINIMO" -o "$salida/evaluacion.txt"
else
  al_cierre evaluate -o "$salida/evaluacion.txt"
fi

# --- Escribir -------------------------------------------------------------------------------------

dice "Informe anual"
for formato in html md csv json xlsx; do
  al_cierre report -o "$salida/memoria.$formato"
done

dice "Resumen para el Concejo"
al_cierre report --summary -o "$salida/resumen-concejo.html"

dice "Anexo de cada unidad"
# La cuarta columna del CSV es el código y la quinta, la clase. Los códigos no llevan comas ni comillas.
al_cierre evaluate --format csv -o "$salida/cifras.csv"
unidades=$(awk -F, '$5 == "unit" && !vista[$4]++ { print $4 }' "$salida/cifras.csv")
for unidad in $unidades; do
  al_cierre report --unit "$unidad" -o "$salida/anexos/$unidad.html"
  al_cierre report --unit "$unidad" -o "$salida/anexos/$unidad.xlsx"
done

dice "El plan, para imprimirlo, y el calendario de lo que sigue"
peq_con report "$plan" --kind plan --as-of "$ano" --lang "$idioma" -o "$salida/plan.html"
al_cierre calendar --alarm 30d,7d -o "$salida/calendario.ics"

# --- PDF ------------------------------------------------------------------------------------------

navegador=${PEQ_CHROMIUM-$(command -v chromium || command -v chromium-browser || true)}
if [ -n "$navegador" ]; then
  dice "PDF"
  for documento in memoria resumen-concejo plan; do
    "$navegador" --headless --no-pdf-header-footer --print-to-pdf="$salida/$documento.pdf" \
      "$salida/$documento.html" > /dev/null 2>&1 && [ -s "$salida/$documento.pdf" ] || {
      echo "no se hizo $documento.pdf: abra $documento.html en un navegador e imprímalo" >&2
      quejas=1
    }
  done
fi

if [ "$quejas" = 0 ]; then
  dice "Listo, sin observaciones: $salida"
else
  dice "Listo, con observaciones que revisar: $salida"
fi
exit "$quejas"
