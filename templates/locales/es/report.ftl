# Las palabras de los informes en español. Una frase es un mensaje; los argumentos son palabras
# enteras, números o nombres, nunca trozos de frase.
#
# translated, not reviewed by a native clinician
#
# Signos de apertura en preguntas y exclamaciones, comillas «latinas», coma decimal. Las letras H y L
# son las de HL7 en todos los idiomas, para que ningún colega de otro país las confunda.

## Documento y márgenes

document-title = Informe sobre la barrera intestinal de { $patient }, { $number }
report-title = Informe sobre la barrera intestinal
report-number = { $number }, versión { $version }
report-moment = { $moment } ({ $zone })
furniture-identifiers = nacimiento: { $born } · n.º de historia { $number }
furniture-report = Informe { $report }
furniture-report-amended = Informe { $report } · corregido, sustituye a { $number }, versión { $version }
furniture-page = página { $page } de { $pages }
furniture-draft = BORRADOR – sin validar
release-draft = sin validar
release-by = { $by }, { $moment }
amended = Este informe está corregido. Sustituye al informe { $number }, versión { $version }. Qué ha cambiado:

## Fechas y números

date-long = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }
date-short = { $day2 }/{ $month2 }/{ $year }
date-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
  } { $year }
date-time = { $date }, { $time } h
date-not-stated = fecha no indicada
not-stated = no consta
number-percent = { $number } %
number-percent-below = < { $number } %

## Identidad

identity-patient = Paciente
identity-born = Fecha de nacimiento
identity-born-age = { $date } ({ $age ->
    [one] { $age } año
   *[other] { $age } años
  })
identity-sex = Sexo
identity-number = N.º de historia
identity-report = Informe
identity-date = Elaborado el
identity-specimens = Muestras
identity-specimens-text = { $count ->
    [one] 1 día, { $last }
   *[other] { $count } días, del { $first } al { $last }
  }
identity-release = Revisado y validado
sex-female = femenino
sex-male = masculino
sex-unknown = no registrado

## Página 1

cover-question = La pregunta de esta consulta
cover-domains = Siete áreas de un vistazo
cover-changed = Cambios mayores que la variación esperada
cover-missing = No se pudo evaluar
first-title = Primero, una valoración médica
first-result = { $analyte }: { $value }. Un resultado de este orden requiere una valoración médica antes de decir nada sobre la barrera intestinal.
first-symptom = En el diario consta: { $symptom }. Esto requiere una valoración médica, sean cuales sean los demás resultados.
not-a-diagnosis = El «síndrome del intestino permeable» no es un diagnóstico reconocido, y ninguna prueba habitual permite establecerlo. Este informe describe hallazgos en torno a la barrera intestinal; no dice cuál es su causa.
pattern-too-little = { $assessed ->
    [0] No se pudo evaluar ninguna de las siete áreas: es muy poco para hablar de un patrón.
    [one] Solo se pudo evaluar 1 de las siete áreas: es muy poco para hablar de un patrón. Cada hallazgo vale por sí mismo.
   *[other] Solo se pudieron evaluar { $assessed } de las siete áreas: es muy poco para hablar de un patrón. Cada hallazgo vale por sí mismo.
  }
pattern-little = { $count ->
    [0] Ninguna de las { $assessed } áreas evaluadas destaca.
   *[other] Destaca { $count } de las { $assessed } áreas evaluadas.
  } { $missing ->
    [0] Se evaluaron las siete.
    [one] Una no se pudo evaluar.
   *[other] { $missing } no se pudieron evaluar.
  }
pattern-some = Destacan { $count } de las { $assessed } áreas evaluadas{ $missing ->
    [0] .
    [one] ; una no se pudo evaluar.
   *[other] ; { $missing } no se pudieron evaluar.
  } Una coincidencia así es frecuente e inespecífica: las demás explicaciones médicas van primero.
pattern-broad = Destacan { $count } de las { $assessed } áreas evaluadas{ $missing ->
    [0] .
    [one] ; una no se pudo evaluar.
   *[other] ; { $missing } no se pudieron evaluar.
  } Una coincidencia amplia pesa más que un hallazgo aislado, pero no establece un cambio de la permeabilidad: las demás explicaciones médicas van primero.
pattern-suspended = Ninguna afirmación sobre un patrón. { $why }
pattern-range = Si se deja fuera un área cada vez, la cifra está entre { $least } y { $most }; un área en el límite cuenta la mitad. Sin las pruebas de investigación es { $validated }.
changed-rise = { $analyte }: subió de { $from } a { $value } desde el { $date }.
changed-fall = { $analyte }: bajó de { $from } a { $value } desde el { $date }.
changed-no-series = Ningún resultado tiene otro anterior con el que compararlo.
changed-summary = { $judged ->
    [0] Ningún cambio se pudo comparar con una variación publicada.
    [one] Un cambio se pudo comparar con la variación publicada; { $changed ->
        [0] está dentro de ella.
       *[other] la supera.
      }
   *[other] { $judged } cambios se pudieron comparar con la variación publicada; { $changed ->
        [0] ninguno la supera.
        [one] uno la supera.
       *[other] { $changed } la superan.
      }
  } { $open ->
    [0] { "" }
    [one] Otro no es interpretable.
   *[other] Otros { $open } no son interpretables.
  }
missing-nothing = Se pudo evaluar todo lo que abarca este informe.
missing-all = { $count ->
    [one] El único punto y su motivo
   *[other] Los { $count } puntos y sus motivos
  }

## Áreas y recuadros

domain-digestive = Síntomas digestivos
domain-food = Reacciones a alimentos
domain-energy = Energía y mente
domain-skin = Piel
domain-barrier = Marcadores de la barrera
domain-inflammation = Inflamación
domain-microbiome = Microbiota
domain-other = Otras anotaciones
needs-barrier = hace falta una prueba de permeabilidad con azúcares, o dos de LBP, I-FABP y alfa-1-antitripsina fecal con intervalo
needs-inflammation = hacen falta la calprotectina fecal y la proteína C reactiva
needs-profile = no hay un perfil de heces con el que calcular la diversidad
needs-digestive = hacen falta al menos cuatro de los ocho síntomas digestivos en el diario
needs-food = hacen falta las reacciones nuevas a alimentos en el diario, o las del trigo y de los lácteos
needs-energy = hace falta la fatiga en el diario
needs-skin = hace falta eccema, acné, rosácea, urticaria o picor en el diario
needs-microbiome = hace falta un perfil de heces con una cohorte comparable y bastante grande, sin antibióticos en los últimos tres meses
open-food = Intenso, pero no anotado como nuevo en 24 meses
open-energy = Intenso; primero hemoglobina, ferritina y TSH
open-skin = Intenso, pero no anotado como nuevo o peor en 24 meses
open-inflammation = Elevado una vez; decide una segunda medición
tile-missing = sin evaluar
tile-open = { $value }, a la espera
tile-borderline = { $value }, en el límite
tile-limited = { $detail } · limitado por: { $names }
tile-symptoms = { $strong } de { $count } intensos
tile-symptoms-detail = El más intenso: { $strongest }, { $share } de 10
tile-results = { $outside } de { $count } fuera
tile-results-too-little = Un solo marcador no decide nada. Fuera del intervalo: { $names }
tile-results-too-little-within = Un solo marcador no decide nada. Dentro del intervalo: { $names }
tile-results-outside = Fuera del intervalo: { $names }
tile-results-remarks = Por encima del intervalo, pero sin contar: { $names }
tile-results-within-remarks = Dentro del intervalo: { $names }. Por encima, pero sin contar: { $remarks }
tile-results-within = Dentro del intervalo: { $names }
tile-profile = Shannon { $shannon }
tile-profile-none = sin evaluar
tile-butyrate = productores de butirato { $share }
tile-butyrate-percentile = productores de butirato { $share }, percentil { $percentile }

## Resultados

results-title = Resultados
results-intro = El último resultado de cada analito, con el intervalo de referencia con el que se comparó y el resultado anterior. Los valores figuran tal como los escribió el laboratorio.
results-legend = H ▲ por encima, L ▼ por debajo del intervalo de referencia; · dentro; ? un signo de comparación lo deja abierto; – sin clasificar. Recta numérica: la banda es el intervalo de referencia, la marca llena este resultado, las marcas más pálidas los resultados anteriores, los trazos finos los límites de decisión. Los motivos de los cambios «no interpretables» están en «Lo que este informe no pudo evaluar». Un intervalo con la palabra «catálogo» llena un hueco que dejó el laboratorio.
column-analyte = Analito
column-result = Resultado
column-flag = Signo
column-line = En el intervalo
column-interval = Intervalo de referencia
column-previous = Anterior
column-change = Cambio
column-unit = Unidad
column-sparkline = Evolución
column-date = Fecha
column-method = Método
column-unassigned = Sin asignar
column-depth = Profundidad
column-measure = Medida
column-value = Valor
column-percentile = Percentil (intervalo del 95 %)
column-group = Grupo
column-share = Proporción
column-members = Miembros hallados
column-what = Qué
column-why = Por qué
column-number = N.º
column-file = Archivo
column-format = Formato
column-imported = Importado
column-written = Valor escrito
column-converted = Convertido
column-rule = Conversión
column-place = Lugar
flag-high = H ▲
flag-low = L ▼
flag-within = ·
flag-undecided = ?
flag-not-classified = –
verdict-high = por encima del intervalo de referencia
verdict-low = por debajo del intervalo de referencia
verdict-within = dentro del intervalo de referencia
verdict-undecided = no se puede decidir
verdict-not-classified = sin clasificar
result-as-written = (valor escrito: { $value })
result-unit-not-stated = unidad no indicada
interval-between = { $low }–{ $high }
interval-up-to = ≤ { $high }
interval-from = ≥ { $low }
interval-laboratory = laboratorio
interval-catalogue = catálogo
interval-none = no hay intervalo disponible
not-classified-no-interval = sin clasificar
not-classified-unknown-unit = sin clasificar: la unidad falta o no se entiende
not-classified-unit-mismatch = sin clasificar: el valor y el intervalo tienen unidades distintas
not-classified-not-numeric = sin clasificar: resultado en palabras
not-classified-sex-not-recorded = sin clasificar: los límites dependen del sexo, que no está registrado
not-classified-child = sin clasificar: los límites son para adultos
not-classified-no-analysis = sin clasificar
undecided = no se puede decidir: el signo de comparación lo deja abierto
line-none = –
line-alternative = { $analyte } { $value }, { $verdict } ({ $interval })
previous-none = ninguno
change-none = –
change-rise = ▲ aumento
change-fall = ▼ descenso
change-within = dentro de la variación
change-not-interpretable = no interpretable
change-no-variation = sin variación publicada
change-other-laboratory = otro laboratorio
change-laboratory-not-stated = laboratorio no indicado
change-other-method = otro método
change-other-unit = otra unidad
change-no-ratio = sin cociente (signo de comparación o cero)
specimen-stool = Heces
specimen-serum = Suero
specimen-plasma = Plasma
specimen-whole-blood = Sangre total
specimen-urine = Orina
specimen-breath = Aire espirado
specimen-saliva = Saliva
specimen-not-stated = Material no indicado
specimen-times = muestra { $label } · obtenida: { $collected } · recibida: { $received } · informada: { $reported }
laboratory-with-address = { $name }, { $address }
laboratory-without-address = { $name }, dirección no indicada en la fuente
laboratory-not-stated = laboratorio no indicado en la fuente
caveat-zonulin = Los kits comerciales de «zonulina» no miden de forma específica la zonulina (prehaptoglobina 2), sino proteínas afines como la properdina o el complemento C3. El valor dice poco por sí solo y no se cuenta en la página 1.
caveat-endotoxin = Un valor aislado de endotoxina se altera con facilidad por contaminación o por inhibidores del plasma; no se conoce un intervalo clínico válido.
caveat-food-igg = La IgG específica de un alimento indica contacto con ese alimento, no intolerancia; las sociedades científicas desaconsejan esta prueba.

## Grupos de resultados

panel-barrier = Barrera intestinal
panel-inflammation = Inflamación
panel-blood-in-stool = Sangre en heces
panel-digestion = Digestión y absorción
panel-fatty-acids = Ácidos grasos de cadena corta
panel-infection = Infección
panel-immune = Sistema inmunitario y alergia
panel-blood-count = Hemograma
panel-iron = Hierro
panel-liver-kidney = Hígado, riñón, proteínas
panel-metabolism = Metabolismo y hormonas
panel-vitamins = Vitaminas y oligoelementos
panel-other = Otros resultados

## Evolución

course-title = Evolución
course-intro = Todos los resultados de todas las visitas. Los que quedan fuera de su intervalo van en negrita con su signo; la línea se interrumpe donde cambió el laboratorio o el método, porque los valores de un lado y otro no son comparables.
course-caption = Visitas del { $first } al { $last }
course-events = Muestras
sparkline-alternative = { $count } valores entre { $lowest } y { $highest }{ $limits ->
    [0] { "" }
    [one] , uno de ellos más allá de un límite
   *[other] , { $limits } de ellos más allá de un límite
  }{ $breaks ->
    [0] { "" }
    [one] , con un cambio de laboratorio o de método
   *[other] , con { $breaks } cambios de laboratorio o de método
  }

## Microbiota

microbiome-title = Microbiota
microbiome-intro = Un perfil de heces muestra qué microbios encontró un método en una muestra. No hay una microbiota normal reconocida; los perfiles solo se comparan con los de personas estudiadas de la misma manera.
microbiome-method = { $method }; diversidad de { $ranks }
microbiome-visits = Los perfiles de todas las visitas
method-line = { $technique }; perfilador { $profiler }; base de datos { $database }; taxonomía { $taxonomy }
technique-shotgun = secuenciación metagenómica (shotgun)
technique-16s = secuenciación de amplicones 16S
technique-microarray = micromatriz (microarray)
technique-pcr = panel de PCR
technique-culture = cultivo
technique-not-stated = técnica no indicada
ranks-domain = dominios
ranks-phylum = filos
ranks-class = clases
ranks-order = órdenes
ranks-family = familias
ranks-genus = géneros
ranks-species = especies
ranks-strain = cepas
ranks-feature = variantes de secuencia
depth-not-stated = no consta
diversity-title = Diversidad
diversity-caption = Diversidad del último perfil
metric-observed = Taxones observados
metric-chao1 = Riqueza de Chao1
metric-ace = Riqueza ACE
metric-shannon = Diversidad de Shannon
metric-simpson = Diversidad de Simpson
metric-inverse-simpson = Inverso de Simpson
metric-pielou = Equidad de Pielou
metric-fisher-alpha = Alfa de Fisher
metric-berger-parker = Dominancia de Berger-Parker
metric-goods-coverage = Cobertura de Good
no-value-needs-counts = no comparable: la riqueza necesita recuentos, la fuente da proporciones
no-value-empty = el perfil está vacío
no-value-undefined = no definido para este perfil
no-value-targeted-panel = La diversidad no se calcula en paneles de PCR o de cultivo: solo buscan dianas elegidas.
no-value-no-cohort = no hay cohorte de referencia del mismo método y rango
no-value-method-not-stated = no se puede elegir cohorte: el archivo no indica la técnica, el perfilador o la taxonomía
no-value-depth-differs = no comparable: la profundidad de secuenciación queda fuera de la de la cohorte
no-value-no-lineage = los taxones no tienen nombre en el rango necesario
no-value-needs-species = necesita especies: la fuente solo nombra géneros
no-value-other-profiler = no aplicable: definido para otro perfilador o rango
no-value-not-in-tree = necesita un árbol que contenga todos los taxones
no-value-too-few-pairs = muy pocos pares
no-value-hardly-varies = apenas hay variación: menos de tres valores distintos
tile-percentile = percentil { $percentile } de { $n }
percentile-interval = { $percentile } ({ $low }–{ $high })
distribution-title = La diversidad en la cohorte de referencia
distribution-reading = { $value } · percentil { $percentile } de { $n } ({ $low }–{ $high })
distribution-spread = percentiles 5 a 95, mediana
distribution-quartiles = cuartiles, mediana
distribution-own = este perfil
distribution-earlier = perfiles anteriores
distribution-caption = La forma muestra { $cohort }: { $n } personas, { $population }; { $method }. Los percentiles van con su intervalo del 95 %. Una diversidad alta no es buena por sí misma, ni una baja es mala por sí misma.
distribution-alternative = Diversidad del último perfil en la cohorte. { $readings }
rarefaction-title = Lo que hallarían más lecturas
rarefaction-x = Profundidad (lecturas)
rarefaction-y = Número esperado: { $ranks }
rarefaction-cohort = { $cohort }, { $n } personas: percentiles 5 a 95, mediana
rarefaction-caption = Una curva que se aplana ha hallado casi todo; una que aún sube hallaría más con más lecturas. Los perfiles solo se comparan a la misma profundidad. El perfil del { $day } contiene { $found } { $ranks } en { $depth } lecturas.
rarefaction-alternative = { $curves } curvas del número esperado ({ $ranks }) según la profundidad. La última, del { $day }, termina en { $found } con { $depth } lecturas.
map-title = Los propios perfiles en la cohorte de referencia
map-axis = Eje { $axis }: { $share } de las diferencias
map-cohort = { $cohort }, { $n } personas
map-own = perfiles propios en orden de tiempo, el último relleno
map-caption = Cada marca es un perfil; las marcas cercanas se parecen en sus { $ranks } (distancias de Bray-Curtis de las proporciones, coordenadas principales). Solo la cohorte forma el mapa; los perfiles propios se sitúan sobre él. Un lugar al borde o en el centro no es bueno ni malo. { $hidden } de las diferencias no caben en ningún mapa.
map-moved = El perfil del { $last } difiere del primero, del { $first }, en { $distance }: 0 es igual, 1 es nada en común.
map-alternative = { $own } perfiles propios, del { $first } al { $last }, como camino entre { $n } personas de { $cohort }.
composition-title = Composición
stacked-title-phylum = Filos
stacked-title-genus = Géneros
stacked-axis = Proporción de la abundancia asignada
stacked-other = otros
stacked-cohort = { $cohort }, media
stacked-caption = Entre los { $ranks } del último perfil, { $top } ocupa el primer lugar con { $share }; se nombran los { $count } más abundantes, el resto está sumado.
stacked-caption-cohort = Entre los { $ranks } del último perfil, { $top } ocupa el primer lugar con { $share }; se nombran los { $count } más abundantes, el resto está sumado. La última barra es la media de { $cohort } (n = { $n }).
stacked-alternative = Proporciones en el último de { $bars ->
    [one] 1 perfil
   *[other] { $bars } perfiles
  }: { $list }
groups-title = Grupos funcionales
groups-intro = Los taxones se agrupan por aquello por lo que se conocen; no se midió si lo hacen en este intestino. El butirato nutre las células del revestimiento del colon, por eso sus productores van primero.
groups-figure-title = Los grupos funcionales en la cohorte de referencia
groups-axis = Parte de la abundancia asignada, en % (escala de raíz cuadrada)
groups-cohort = { $cohort }, { $n } personas: percentiles 5 a 95, cuartiles, mediana
groups-figure-caption = La marca rellena es el último perfil, las vacías son anteriores. Una marca fuera de la línea está más allá de lo que tienen nueve de cada diez personas comparadas; es un lugar entre ellas, no un límite de salud.
groups-alternative = Grupos funcionales del último perfil en { $cohort }. { $readings }
groups-no-members = no se halló ninguno
groups-more = y { $count } más
group-butyrate = Productores de butirato
group-propionate = Productores de propionato
group-acetate = Productores de acetato
group-lactate = Productores de lactato
group-fibre-degrader = Degradadores de fibra
group-mucin-degrader = Degradadores de mucina
group-lps-gram-negative = Gramnegativos con LPS
group-h2s = Productores de sulfuro
group-sulfate-reducer = Reductores de sulfato
group-methanogen = Metanógenos
group-histamine = Productores de histamina
group-bile-acid-7alpha = Transformadores de ácidos biliares (7α)
group-bsh = Hidrolizadores de sales biliares
group-equol = Productores de equol
group-gaba = Productores de GABA
group-indole = Productores de indol
group-tma = Productores de trimetilamina
group-proteolytic = Degradadores de proteínas
group-oral-taxon = Taxones de la boca
group-opportunist = Oportunistas
group-pathogen = Posibles patógenos
group-probiotic-genus = Géneros usados como probióticos

## Síntomas

symptoms-title = Síntomas
symptoms-red-flags = Requiere una valoración médica: { $symptoms }.
symptoms-unspecific = Los síntomas por sí solos son inespecíficos: aparecen en muchas enfermedades y en personas sanas, y ninguna combinación de ellos indica un cambio de la barrera intestinal.
symptoms-reading = { $score } de { $top } el { $date }
symptoms-caption = { $entries ->
    [one] 1 anotación
   *[other] { $entries } anotaciones
  } del { $first } al { $last }.
symptoms-alternative = Últimos valores: { $readings }
timeline-title = Síntomas más fuertes, intervenciones y muestras
timeline-interventions = Intervenciones
timeline-caption = Las barras son anotaciones del diario, la línea su mediana de una semana. { $count ->
    [0] No consta ninguna intervención en este tiempo.
    [one] La barra es lo que se tomó o cambió; lo que la sigue en el tiempo no tiene por qué seguirse de ella.
   *[other] Las barras son lo que se tomó o cambió; lo que las sigue en el tiempo no tiene por qué seguirse de ellas.
  } { $specimens ->
    [0] No se tomó ninguna muestra.
    [one] La marca de abajo es el día de la muestra.
   *[other] Las marcas de abajo son los días de { $specimens } muestras.
  }
timeline-alternative = Síntomas del { $first } al { $last }; { $specimens } muestras; intervenciones: { $count ->
    [0] ninguna
   *[other] { $names }
  }. Últimos valores: { $readings }
bristol-title = Forma de las heces según la escala de Bristol
bristol-1 = bolitas duras separadas
bristol-2 = salchicha grumosa
bristol-3 = salchicha con grietas
bristol-4 = lisas y blandas
bristol-5 = trozos blandos
bristol-6 = pastosas
bristol-7 = líquidas
bristol-counts = Anotaciones
bristol-caption = Los tipos 1 y 2 van con un tránsito lento, 6 y 7 con uno rápido; 3 a 5, sombreados, son habituales. De { $stools } anotaciones, { $hard } son duras, { $usual } habituales y { $loose } blandas.
bristol-alternative = { $stools } formas de heces del { $first } al { $last }: { $hard } de los tipos 1 y 2, { $usual } de los tipos 3 a 5, { $loose } de los tipos 6 y 7.

## Correlaciones

correlations-title = Síntomas y hallazgos juntos
correlations-summary = { $tested ->
    [0] Ninguno de los { $pairs } pares tiene puntos suficientes para una prueba.
    [one] Se probó 1 de los { $pairs } pares; { $passing ->
        [0] no supera la prueba.
       *[other] supera la prueba.
      }
   *[other] Se probaron { $tested } de los { $pairs } pares; { $passing ->
        [0] ninguno supera la prueba.
        [one] uno supera la prueba.
       *[other] { $passing } superan la prueba.
      }
  }
correlations-more = { $count ->
    [one] Otro par supera la prueba; sus cifras están en el mapa.
   *[other] Otros { $count } pares superan la prueba; sus cifras están en el mapa.
  }
correlations-caution = Una correlación en una persona muestra que dos magnitudes variaron juntas. No muestra que una cause la otra: la alimentación, los medicamentos y el tiempo pueden mover ambas.
correlations-method = Correlación de rangos de Spearman dentro de esta persona; p a partir de la distribución exacta o de { $permutations } permutaciones (semilla { $seed }), con desplazamientos circulares en las series autocorrelacionadas. Las { $tested } pruebas forman una sola familia (m = { $tested }); q según Benjamini y Hochberg, un par supera la prueba con q ≤ 0,10. Una prueba necesita al menos 8 pares; de 5 a 7 se muestran como exploratorios y no se prueban.
heat-title = Todos los pares, con su desfase más fuerte
heat-caption = Los números son la ρ de Spearman; las celdas con marco superan la prueba con q ≤ 0,10. Donde se probaron varios desfases, se muestra el más fuerte, y todos cuentan en la familia.
heat-negative = −1: más de uno, menos del otro
heat-zero = 0: sin relación
heat-positive = +1: ambos suben juntos
heat-passes = supera la prueba
heat-exploratory = exploratorio, sin probar
heat-not-assessable = no evaluable
heat-named = { $x } con { $y }, rho { $rho }
heat-alternative = Mapa de { $rows } hallazgos frente a { $columns ->
    [one] 1 síntoma
   *[other] { $columns } síntomas
  }. { $passing ->
    [0] Ningún par supera la prueba.
    [one] Un par supera la prueba: { $named }.
   *[other] { $passing } pares superan la prueba: { $named }.
  }
card-title-passes = { $x } con { $y }
card-title-does-not-pass = El par probado más fuerte, no supera la prueba: { $x } con { $y }
card-caption-rise = Los días con un valor más alto ({ $x }), el síntoma fue más intenso: { $y }.
card-caption-fall = Los días con un valor más alto ({ $x }), el síntoma fue menos intenso: { $y }.
card-caption-does-not-pass = Se muestra porque es el que más se acerca de todos los pares probados; el azar lo explica igual de bien.
card-ranks = por rango
card-alternative = { $x } frente a { $y }: { $facts }
fact-n = n
fact-n-effective = n efectiva
fact-estimate = ρ (IC del 95 %)
fact-estimate-interval = { $rho } ({ $low } a { $high })
fact-p = p
fact-q = q
fact-lag = desfase
fact-lag-days = { $days ->
    [0] mismo día
    [one] 1 día
   *[other] { $days } días
  }
fact-method = prueba
fact-method-exact = exacta
fact-method-permutation = permutación
fact-method-circular-shift = desplazamiento circular
pairs-with-all = { $names }{ $count ->
    [one] {""}
   *[other] , cada uno con los { $count } síntomas
  }
pair-name = { $x } con { $y }
too-few-title = Sin probar: muy pocos puntos
too-few-pairs = { $n ->
    [one] 1 par; hacen falta al menos 8
   *[other] { $n } pares; hacen falta al menos 8
  }

## Interpretación

interpretation-title = Interpretación
interpretation-none = No se añadió ninguna afirmación. Los hallazgos figuran sin interpretación.
interpretation-intro = Cada una de estas afirmaciones la aceptó o la escribió un profesional. El grado dice qué certeza tienen los datos.
statement-graded = [{ $grade }; aceptada por { $by }]
statement-own = [escrita por { $by }]
statement-orientation = [orientación: no todo se siguió hasta su fuente]
statement-next = Lo siguiente que mirar: { $text }
statement-cautions = Precaución: { $text }
grade-high = certeza alta
grade-moderate = certeza moderada
grade-low = certeza baja
grade-very-low = certeza muy baja

## Lo que falta

missing-title = Lo que este informe no pudo evaluar
missing-change = Cambio de { $names }
missing-explanation = { $explanation } como explicación
missing-diversity = Diversidad del perfil
missing-percentiles = Percentiles de la diversidad y de los grupos
missing-ratio = Cociente Firmicutes/Bacteroidetes
missing-ratio-why = omitido a propósito: depende del método más que de la salud, y el consenso de expertos desaconseja informarlo
missing-indices = Índices de salud de la microbiota (GMHI, GMWI2)
missing-indices-16s = no aplicable: datos de 16S
missing-correlations = { $count ->
    [one] Correlación de 1 par
   *[other] Correlaciones de { $count } pares
  }
missing-laboratory = { $count ->
    [one] Laboratorio de la muestra { $labels }
   *[other] Laboratorio de { $count } muestras ({ $labels })
  }
missing-collected = { $count ->
    [one] Día de obtención de la muestra { $labels }
   *[other] Días de obtención de { $count } muestras ({ $labels })
  }
not-stated-in-source = no consta en la fuente
explanation-coeliac = Enfermedad celíaca
explanation-inflammation = Inflamación del intestino
explanation-iron = Falta de hierro o anemia
explanation-thyroid = Enfermedad de la tiroides
explanation-glucose = Glucosa alta en sangre
explanation-unchecked = sin buscar: no hay resultado de { $analytes }

## Procedencia

provenance-title = Métodos y procedencia
provenance-program = Programa
provenance-wording = Redacción
provenance-wording-not-reviewed = traducida, sin revisar por un clínico nativo
provenance-catalogue = Catálogo
provenance-cohort = Cohorte de referencia
provenance-cohort-text = { $name } (n = { $n }): { $population } ({ $people }); { $method }. { $citation } Licencia: { $licence }.
provenance-files = Archivos de origen
provenance-files-caption = Cada resultado se puede seguir aquí hasta su archivo y, en el archivo adjunto results.csv, hasta su fila.
provenance-imported = { $date }, { $time } UTC
provenance-superseded = Resultados sustituidos
provenance-superseded-text = { $name } en la muestra { $specimen }: el laboratorio sustituyó { $old-status ->
    [preliminary] el resultado preliminar
   *[other] el resultado
} { $old } ({ $old-source }) por { $new-status ->
    [corrected] el resultado corregido
   *[other] el resultado definitivo
} { $new } ({ $new-source }).
provenance-conversions = Conversiones
provenance-conversions-none = No se convirtió ningún valor.
provenance-methods = Métodos
place-file = archivo completo
place-line = línea { $line }
place-page = página { $page }
place-cell = fila { $row }, columna { $column }
place-cell-sheet = hoja { $sheet }, fila { $row }, columna { $column }
method-domains = Página 1: un síntoma cuenta como intenso a partir de la mitad de su escala. La digestión destaca a partir de dos síntomas que siguieron intensos cuatro semanas, o con heces inusuales la mayoría de los días; las reacciones a alimentos y la piel solo si son intensas y están anotadas como nuevas; la energía a partir de una fatiga intensa durante doce semanas, cuando se conocen hemoglobina, ferritina y TSH; los marcadores de la barrera a partir de una prueba de azúcares elevada o de dos marcadores indirectos elevados de principio distinto; la inflamación a partir de una calprotectina de 50 a 250 µg/g o una PCR ultrasensible de 3 a 10 mg/l, medida dos veces; la microbiota a partir de dos entre la diversidad, los productores de butirato y los oportunistas más allá del percentil 10 o 90. Las medias son de los últimos { $days } días del diario. Cerca de un límite un área queda en el límite y no cuenta. Una afirmación necesita { $needed } áreas evaluadas. Son reglas de expertos, no una puntuación validada.
method-intervals = Intervalos de referencia: el del propio laboratorio prevalece. Donde no da ninguno, se usa el del catálogo y se señala; los límites que dependen del sexo solo si el sexo está registrado, los de adultos solo a partir de 18 años. Los límites forman parte del intervalo.
method-comparators = Signos de comparación: un resultado como «<0,5» nunca se convierte en un número. Solo se clasifica cuando todos los valores posibles quedan al mismo lado del límite, y no entra en ningún cambio, línea de evolución ni correlación.
method-change = Cambio: dos resultados difieren cuando su cociente supera el valor de referencia del cambio log-normal (95 %) que resulta de la variación biológica y la analítica. Sin variación publicada, o con otro laboratorio, método o unidad, no hay clase.
method-diversity = La diversidad se calcula a partir del perfil tal como se importó, sin rarefacción; las definiciones siguen a vegan. Las proporciones se refieren a la abundancia asignada.
method-percentiles = Los percentiles son rangos medios dentro de una cohorte estudiada con la misma técnica, perfilador, taxonomía y rango, con un intervalo de Wilson del 95 %; sin una cohorte así no hay percentil.
method-correlations = Correlaciones: pares de un hallazgo y un síntoma del mismo día o con el desfase indicado, solo dentro de esta persona. Las abundancias entran como log-cocientes centrados.
method-attachment = Los datos de las tablas y figuras viajan dentro de este archivo, como CSV y como documento FHIR R4.
references-title = Referencias
references-number = N.º
references-reference = Referencia
references-unverified = (ficha sin verificar)

## Adjuntos

seal-title = ¿Es este el informe que se publicó?
seal-number = Informe { $number }, versión { $version }
seal-caption = Con la base de datos de la consulta el código se comprueba sin red: nombra el informe y la huella de todo aquello de lo que está hecho, y la base dice si una versión posterior lo sustituye.
seal-alternative = Código QR: informe { $number }, versión { $version }, huella { $digest }
attachment-fhir = Este informe como documento FHIR R4
attachment-results = Todos los resultados con su valor escrito, intervalo, clasificación, archivo y lugar
attachment-symptoms = El diario de síntomas por días
attachment-microbiome = Diversidad, grupos funcionales, filos y géneros de cada perfil

## Para el paciente

plain-title = Su informe del intestino
plain-domains = Siete áreas de un vistazo
plain-domain-digestive = Digestión
plain-domain-food = Reacciones a la comida
plain-domain-energy = Energía y ánimo
plain-domain-skin = Piel
plain-domain-barrier = Pared del intestino
plain-domain-inflammation = Inflamación
plain-domain-microbiome = Microbios del intestino
plain-caveat-zonulin = La prueba que se vende como «zonulina» no mide solo la zonulina. Por sí solo, este valor dice poco, y no cuenta en la página 1.
plain-caveat-endotoxin = Este valor se altera con facilidad camino del laboratorio. Por sí solo dice poco.
plain-caveat-food-igg = Esta prueba muestra qué alimentos come, no cuáles le sientan mal. No deje ningún alimento por ella.
plain-stands-out = destaca
plain-unremarkable = nada destaca
plain-missing = sin evaluar
plain-borderline = no está claro
plain-open = antes, otra cosa
plain-needs-symptoms = El diario no dice nada de esto, o muy poco.
plain-needs-results = Hay muy pocos resultados para esto.
plain-needs-profile = No hay una secuenciación de heces que se pueda comparar.
plain-symptoms = Lo más fuerte: { $symptom }, con una media de { $score } sobre 10 en los últimos { $days } días del diario.
plain-results-outside = Fuera de la zona esperada: { $names }.
plain-results-within = En la zona esperada: { $names }.
plain-results-remarks = Alto, pero la prueba no es tan segura como para contar: { $names }.
plain-diversity = Los microbios de su intestino son más variados que los de { $percentile } de cada 100 personas medidas de la misma forma (se compara con { $n } personas).
plain-diversity-alone = Se midieron los microbios de su intestino. No hay un grupo adecuado para compararlos.
plain-summary = { $count ->
    [0] Ninguna de las { $assessed } áreas que pudimos ver destaca.
    [one] Una de las { $assessed } áreas que pudimos ver destaca. Esto puede tener muchas razones. Primero se buscan otras causas médicas.
   *[other] { $count } de las { $assessed } áreas que pudimos ver destacan. Esto puede tener muchas razones. Primero se buscan otras causas médicas.
  }
plain-not-a-diagnosis = El «síndrome del intestino permeable» no es un diagnóstico reconocido. Este informe muestra señales en torno a la pared de su intestino. No puede decir si su pared deja pasar más de lo normal.
plain-first-result = { $analyte }: { $value }. Un médico debe ver esto pronto. Todo lo demás va después.
plain-first-symptom = En su diario consta: { $symptom }. Un médico debe ver esto pronto, digan lo que digan los otros resultados.
plain-changed = Qué ha cambiado
plain-changed-intro = Los valores suben y bajan por sí solos. Estos cambiaron más que eso:
plain-changed-none = Los valores suben y bajan por sí solos. Ninguno cambió más que eso, o no se puede saber.
plain-attention = Valores en los que fijarse
plain-attention-intro = { $outside ->
    [0] Ninguno de sus valores está fuera de la zona que espera el laboratorio.
    [one] Un valor está fuera de la zona que espera el laboratorio. Eso solo no es una enfermedad.
   *[other] { $outside } valores están fuera de la zona que espera el laboratorio. Eso solo no es una enfermedad.
  } { $others ->
    [0] { "" }
    [one] Se midió otro más; lo tiene su consulta.
   *[other] Se midieron { $others } más; los tiene todos su consulta.
  }
plain-attention-legend = H ▲ quiere decir por encima, L ▼ por debajo de la zona esperada. En la línea, la banda es la zona esperada y la marca llena es su valor de ahora. Las marcas más pálidas son valores de antes.
plain-column-value = Qué se midió
plain-column-result = Su valor
plain-column-line = En la zona esperada
plain-column-interval = Zona esperada
plain-trend = Cómo ha ido
plain-trend-title = Sus molestias más fuertes y los valores en los que fijarse, a lo largo del tiempo
plain-trend-label = { $analyte } ({ $unit })
plain-trend-caption = Las molestias van de 0 (nada) hasta el final de la escala (muy fuerte). La banda pálida es la zona esperada de un valor. Las marcas de abajo son los días en que se tomó una muestra.
plain-next = De qué hablar ahora
plain-statements = De su consulta:
plain-statement = ({ $by })
plain-statement-uncertain = ({ $by }; aún no está bien probado)
plain-next-intro = Puede llevar estos puntos a la próxima cita:
plain-next-symptom = { $symptom }: no espere a la próxima cita.
plain-next-results = { $count ->
    [one] ¿Qué quiere decir este valor para mí? ¿Hay que medirlo otra vez? { $names }
   *[other] ¿Qué quieren decir estos valores para mí? ¿Hay que medirlos otra vez? { $names }
  }
plain-next-unchecked = { $what }: ¿se ha buscado? Las pruebas son: { $analytes }
plain-next-diary = Siga con su diario, mejor cada día a la misma hora.
plain-next-medicines = No empiece, cambie ni deje ningún medicamento o dieta solo por este informe.
plain-not-assessed = No forma parte de este informe, porque faltaba algo: { $names }.
plain-how-made = Su consulta tiene un informe más largo con todos los valores, métodos y fuentes. Los dos salen de los mismos datos.

## Cambio frente a la variación esperada

judged-title = Cambio frente a la variación esperada
judged-intro = Un paso solo cuenta si supera lo que los resultados varían por sí mismos, en la persona y en la medición (valor de cambio de referencia log-normal, 95 %). Si hay dos o más resultados comparables antes, el último se compara también con su media geométrica.
judged-step = { $from }, después { $to } ({ $percent })
judged-limits = { $fall } a { $rise }
judged-course = { $percent } frente a la media { $mean } de { $count } resultados desde { $since } (esperado { $limits })
judged-breaks = En estos días cambió el laboratorio o el método; nada se compara entre un lado y otro: { $list }.
column-step = Paso
column-expected = Esperado por sí mismo
column-against-course = Frente a todos los anteriores

## Índices y distancias

column-from-first = Desde el primero
baseline-first = primero
microbiome-from-first = «Desde el primero» es la distancia de Bray-Curtis al primer perfil de la persona con el mismo método: 0 si todas las partes son iguales, 1 si ningún taxón es común. No se sabe cuánto se mueven los perfiles por sí mismos con este método.
indices-title = Índices publicados
indices-intro = Un índice resume taxones elegidos y solo vale para la técnica, el perfilador y el rango para los que se hizo; si no, no tiene valor. Ninguno es un diagnóstico y ninguno mide la permeabilidad.
indices-taxa = { $found } de { $members }; la fuente nombra { $listed }
column-index = Índice
column-taxa-found = Taxones hallados
column-defined-for = Definido para
column-certainty = Certeza para una persona
index-gmhi = Índice de salud del microbioma intestinal (GMHI)
index-gmwi2 = Índice de bienestar del microbioma intestinal 2 (GMWI2)
index-butyrate-sum-species = Productores de butirato, suma de especies
index-butyrate-sum-genus = Productores de butirato, suma de géneros
index-proteobacteria-share = Parte de Pseudomonadota (Proteobacteria)
index-pb-ratio = Prevotella entre Bacteroides, log10
index-mdi-qiime = Índice de disbiosis microbiana, lista de QIIME 1.9, ln
index-mdi-variant = Índice de disbiosis microbiana, segunda lista, ln
index-fb-ratio = Cociente Firmicutes/Bacteroidetes
cohort-sexes = { $women } mujeres, { $men } hombres{ $rest ->
    [0] { "" }
   *[other] , { $rest } sin sexo indicado
  }
cohort-ages = de { $youngest } a { $oldest } años{ $rest ->
    [0] { "" }
   *[other] , { $rest } sin edad indicada
  }
cohort-median-age = mediana de edad { $age }
cohort-people-not-stated = edades y sexos no indicados
missing-left-out = omitido al componer el informe
missing-cohort = La cohorte propia de la consulta { $cohort }
missing-cohort-why = sus archivos no pueden leerse; nada se comparó con ella

## Cambio de los síntomas

symptom-change-title = De las primeras semanas a las últimas
symptom-change-intro = Medias de los primeros y los últimos { $days } días del diario, y de hasta { $most } si hay pocas entradas. El intervalo de la diferencia tiene en cuenta que los días se parecen a sus vecinos.
symptom-scale = { $low }–{ $high }
symptom-scale-days = { $low }–{ $high } · { $days } días
symptom-mean = { $mean } ({ $days ->
    [one] 1 día
   *[other] { $days } días
  })
difference-interval = { $difference } ({ $low } a { $high })
column-symptom = Síntoma (escala)
column-first = Primeras semanas
column-last = Últimas semanas
column-before = Antes
column-after = Desde entonces
column-difference = Diferencia (IC 95 %)
column-noticed = ¿Se notaría?
noticed-less = se sintió menos: más de { $least } puntos
noticed-more = se sintió más: más de { $least } puntos
noticed-too-small = demasiado pequeño: dentro de { $least } puntos
noticed-open = abierto: el intervalo admite tanto más como menos de { $least } puntos
noticed-not-published = no se sabe: nada publicado
noticed-no-interval = abierto: la diferencia no tiene intervalo
noticed-source = { $symptom }: { $points } puntos ({ $population }; { $citation }).
effect-title = Antes y después de las intervenciones
effect-caution = Hasta { $days } días a cada lado del primer día. Esto dice qué vino después de qué, no cuál fue la causa: la expectativa, el tiempo y otros cambios se ven igual. Pruebas de este tipo: { $grade }.
effect-from = desde { $from }
effect-from-to = de { $from } a { $to }
effect-overlapping = { $count ->
    [one] Otra intervención empezó o terminó en estos días; su efecto no puede separarse.
   *[other] { $count } intervenciones más empezaron o terminaron en estos días; sus efectos no pueden separarse.
  }
effect-not-compared = Sin comparar: { $names } ({ $why }).
effect-too-few-before = menos de 5 días con puntuación antes
effect-too-few-after = menos de 5 días con puntuación después
effect-too-short = el diario es demasiado corto para dos periodos
effect-interval-constant = sin intervalo: ningún periodo varía
effect-interval-too-alike = sin intervalo: días muy parecidos

## Entre pacientes

across-title = Dentro de cada persona, entre los pacientes de la consulta
across-intro = Una pendiente para todos, cada persona en torno a su propia media, de { $people ->
    [one] un paciente
   *[other] { $people } pacientes
  } de esta consulta; las diferencias entre personas no entran. { $tested ->
    [0] Ninguno de los { $pairs } pares tiene bastantes personas y visitas para una prueba.
   *[other] Se probaron { $tested } de { $pairs } pares como una familia; { $passing } pasan con q ≤ 0,10.
  } Describe a los pacientes de la consulta y no tiene por qué valer para este.
across-caption = { $shown } de { $tested } pares probados, primero el q menor
across-passes = pasa
across-does-not-pass = no pasa
column-exposure = Hallazgo
column-people = Personas
column-pairs = Pares
column-within-people = r dentro de las personas (IC 95 %)
column-verdict = Lectura

## Por qué no hay un patrón

pattern-gate-closed = Algo necesita antes una valoración médica; no se dice nada de un patrón.
pattern-too-few-assessed = Se pudieron valorar muy pocas áreas; no se dice nada de un patrón.

## Cambio, para el paciente

plain-felt-intro = Su diario, las primeras semanas frente a las últimas:
plain-felt-noticed = { $symptom }: antes { $before }, ahora { $after } (de { $top }). Un cambio así se nota.
plain-felt-changed = { $symptom }: antes { $before }, ahora { $after } (de { $top }). Es más que el azar.
plain-felt-too-small = { $symptom }: antes { $before }, ahora { $after } (de { $top }). Es muy poco para notarlo.
plain-felt-open = { $symptom }: antes { $before }, ahora { $after } (de { $top }). Puede ser azar.
plain-effect-intro = Qué fue distinto después de empezar algo nuevo:
plain-effect = { $what }, desde el { $date }: { $symptom } pasó de { $before } a { $after } (de { $top }).
plain-effect-caution = Lo que viene después de algo no siempre viene de ello. El tiempo y otros cambios pueden hacer lo mismo.
