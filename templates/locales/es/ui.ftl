## Las palabras de la ventana. Los informes tienen su propio archivo al lado.
##
## translated, not reviewed by a native clinician

## En todas partes

main-navigation = Navegación principal
loading = Cargando
close = Cerrar
cancel = Cancelar
open = Abrir
go-on = Continuar
try-again = Reintentar
copied = Copiado
copy-details = Copiar los detalles
show-fewer = Mostrar menos
show-more =
    { $count ->
        [one] Mostrar uno más
       *[other] Mostrar { $count } más
    }
nothing-found = No se encontró nada
key-ctrl = Ctrl+{ $key }
drop-here = Soltar los archivos para leerlos
not-stated = No consta

## Acciones y menús

menu-file = Archivo
menu-edit = Edición
menu-view = Ver
menu-help = Ayuda
quit = Salir de Zonula
undo = Deshacer
redo = Rehacer
cut = Cortar
copy = Copiar
paste = Pegar
select-all = Seleccionar todo
find-or-do = Buscar o hacer
command-palette = Paleta de comandos
import-files = Importar archivos
new-patient = Nuevo paciente
search = Buscar pacientes
make-report = Elaborar informe
lock = Bloquear
patients = Pacientes
import = Importar
settings = Ajustes
help = Ayuda
keys = Teclas
report-needs-patient = Primero hay que elegir un paciente

## Errores

error-usage = No ha funcionado
error-not-found = Esto ya no existe
error-refused = No se ha podido hacer
error-unanswered = Aún quedan preguntas abiertas
error-locked = La base de datos está bloqueada
error-wrong-passphrase = La frase de contraseña no es correcta
error-wait = Demasiadas frases de contraseña incorrectas
error-not-allowed = Reservado a profesionales
error-no-database = Todavía no hay base de datos
error-damaged = La base de datos no se puede leer
error-busy = La base de datos está ocupada
error-other = No ha funcionado

## Qué se rechazó y qué se puede hacer: según los identificadores que da Rust

refused-vault-locked = La frase de contraseña no es correcta, o el archivo no es una base de datos de Zonula.
hint-vault-locked = Compruebe la frase de contraseña y de qué base de datos se trata.
refused-vault-missing = En este lugar no hay ninguna base de datos.
hint-vault-missing = Cree primero una base de datos.
refused-file-exists = En este lugar ya hay un archivo.
hint-file-exists = Elija otro lugar. No se ha sobrescrito nada.
refused-vault-busy = Otro programa está usando la base de datos.
hint-vault-busy = Zonula está abierto otra vez, en una ventana o en una línea de comandos. Ciérrelo allí.
refused-vault-damaged = La base de datos está dañada.
hint-vault-damaged = Restaure la última copia de seguridad y no introduzca nada más en este archivo.
refused-vault-newer = Una versión más reciente de Zonula escribió esta base de datos (esquema { $found }; este programa conoce { $known }).
hint-vault-newer = Actualice Zonula.
refused-number-taken = Ya hay un paciente con este número de historia.
hint-number-taken = Elija otro número, o abra la historia que lo tiene.
refused-cancelled = Se ha detenido. No se ha guardado nada.
refused-no-such-entry = Esta entrada no existe.
refused-not-allowed = Solo un profesional puede hacer esto.
hint-not-allowed = Pregunte a un profesional de la consulta.
refused-name-taken = Ya hay alguien con este nombre.
hint-name-taken = Elija otro nombre.
refused-passphrase-taken = Esta frase de contraseña no se puede usar.
hint-passphrase-taken = Elija otras palabras.
refused-last-practitioner = Debe quedar alguien que pueda hacerlo todo.
hint-last-practitioner = Dé primero a otra persona el papel de profesional.
refused-disk-full = El disco está lleno. No se ha cambiado nada.
hint-disk-full = Libere espacio en el disco e inténtelo de nuevo.
refused-read-only = La base de datos está donde no se puede escribir nada. No se ha cambiado nada.
hint-read-only = Permita escribir en el archivo y su carpeta, o copie la base de datos a otro disco.
refused-vault-unwritten = No se ha podido escribir la base de datos.
hint-vault-unwritten = Compruebe que el disco está conectado, que se puede escribir en él y que tiene espacio.
refused-fault = Este paso ha fallado dentro de Zonula.
hint-fault = Inténtelo de nuevo. Si vuelve a fallar, reinicie Zonula.
refused-locked = La base de datos está bloqueada.
hint-locked = Desbloquéela con su frase de contraseña.
refused-wait =
    { $seconds ->
        [one] Hubo demasiadas frases de contraseña incorrectas. El próximo intento será posible en un segundo.
       *[other] Hubo demasiadas frases de contraseña incorrectas. El próximo intento será posible en { $seconds } segundos.
    }
refused-put-away = Esto ya no está abierto.
hint-put-away = Al bloquear se recoge lo que estaba abierto. Ábralo de nuevo, por favor.
refused-on-share = La base de datos está en un recurso de red ({ $kind }), donde podría dañarse.
hint-on-share = Guarde la base de datos en el disco de este ordenador y las copias de seguridad en la red.
refused-passphrase-empty = La frase de contraseña está vacía.
hint-passphrase-empty = Elija varias palabras que nadie más juntaría.
refused-recovery-key-unread = Esto no es una clave de recuperación. Mire el grupo { $groups }.
hint-recovery-key-unread = Tiene ocho grupos de cinco letras y cifras.
refused-name-length = Un nombre tiene de 1 a { $most } letras.
refused-minutes-most = Son posibles { $most } minutos como máximo.
refused-digest-unread = Un resumen tiene 64 caracteres: de 0 a 9 y de a a f.
refused-file-unreadable =
    { $why ->
        [missing] Este archivo no existe.
        [not-allowed] No está permitido leer el archivo.
       *[other] No se puede leer el archivo.
    }
refused-file-unwritten =
    { $why ->
        [full] No se puede escribir el archivo: el disco está lleno.
        [missing] No se puede escribir el archivo: su carpeta no existe.
        [not-allowed] No se puede escribir el archivo: este lugar no lo permite.
       *[other] No se puede escribir el archivo.
    }
hint-file-unwritten = Elija otro lugar.
refused-folder-unmade =
    { $why ->
        [full] No se puede crear la carpeta: el disco está lleno.
        [missing] No se puede crear la carpeta: la carpeta que la contendría no existe.
        [not-allowed] No se puede crear la carpeta: este lugar no lo permite.
       *[other] No se puede crear la carpeta.
    }
refused-new-folder-unmade =
    { $why ->
        [full] No se puede crear la carpeta: el disco está lleno.
        [missing] No se puede crear la carpeta: la carpeta que la contendría no existe.
        [not-allowed] No se puede crear la carpeta: este lugar no lo permite.
        [taken] No se puede crear la carpeta: ya hay una con este nombre.
       *[other] No se puede crear la carpeta.
    }
hint-new-folder-unmade = Nombre una carpeta que aún no exista.
refused-not-a-file = Esto no es un archivo.
refused-no-such-folder = Esta carpeta no existe.
refused-no-backup-folder = Aún no se ha elegido una carpeta para las copias de seguridad.
hint-no-backup-folder = Elija una carpeta en otro disco o en una memoria USB.
refused-backup-in-archive = Una copia de seguridad no se puede restaurar desde un archivo comprimido. Extráigala primero.
refused-no-such-patient = No hay ningún paciente con el número de historia { $number }.
refused-number-empty = El número de historia está vacío.
refused-name-empty = El nombre está vacío.
refused-birth-unread = «{ $text }» no es una fecha de nacimiento.
refused-sex-unread = No se ha entendido el sexo.
hint-sex-unread = Elija femenino, masculino o no registrado.
refused-sample-taken = El número de historia { $number } del paciente de ejemplo pertenece aquí a otra persona.
refused-answer-unfit = Una respuesta no corresponde a su pregunta.
hint-answer-unfit = Lea el archivo otra vez y responda de nuevo.
refused-questions-open =
    { $count ->
        [one] Queda una pregunta abierta. No se ha guardado nada.
       *[other] Quedan { $count } preguntas abiertas. No se ha guardado nada.
    }
refused-no-such-import = Esta importación ya no existe.
refused-not-a-companion = Esto no es ni una taxonomía ni un árbol.
refused-file-changed = El archivo ha cambiado desde que se leyó.
hint-file-changed = Léalo de nuevo.
refused-page-undrawn = No se puede dibujar la página.
refused-day-unread = «{ $text }» no es un día.
refused-no-such-symptom = «{ $name }» no es un síntoma del catálogo.
refused-off-scale = { $score } queda fuera de la escala de { $least } a { $most }.
refused-what-unsaid = Falta decir qué se tomó o se cambió.
refused-ends-first = Termina antes de empezar.
refused-no-such-analyte = «{ $name }» no es un analito del catálogo.
refused-result-unsaid = Falta el resultado.
refused-result-ambiguous = «{ $value }» puede leerse como miles o como decimales.
hint-result-ambiguous = Escríbalo sin separador de miles, o con una cifra más al final.
refused-result-unread = «{ $value }» no se puede leer como un resultado.
hint-result-unread = Escriba el resultado, la unidad y el intervalo como los imprime el laboratorio.
refused-result-open = «{ $value }» de { $name } deja una pregunta abierta.
refused-mapping-unreadable = Lo guardado de { $name } no se puede leer.
hint-mapping-unreadable = Quítelo en los ajustes, en Laboratorios. Lo importado se queda.
refused-mapping-unfit = Este archivo no dice cómo se leen los archivos de un laboratorio: { $what }
hint-mapping-unfit = Guarde uno en Laboratorios para ver cómo es.
refused-no-such-mapping = No hay nada guardado de { $name }.
refused-no-such-statement = La afirmación «{ $statement }» no existe.
refused-held-back = Lo que va primero retiene esta afirmación.
refused-decision-unsigned = Una decisión necesita el nombre de quien decide.
refused-words-unsaid = Una afirmación necesita palabras.
refused-words-long = Una afirmación tiene { $most } caracteres como máximo.
refused-no-such-words = Estas palabras no existen para este paciente.
refused-claim-banned = Un informe no puede decir «{ $claims }».
hint-claim-banned = Diga qué se encontró, sin sacar conclusiones.
refused-accepted-unknown = La afirmación aceptada «{ $statement }» ya no está en el catálogo.
refused-accepted-held-back = La afirmación aceptada «{ $statement }» está ahora retenida: otra cosa va primero.
refused-accepted-uncalled = La historia no da motivo a la afirmación aceptada «{ $statement }».
hint-accepted-unknown = Decida de nuevo en Valoración, o quítela.
hint-accepted-held-back = Decida de nuevo en Valoración, o quítela.
hint-accepted-uncalled = Decida de nuevo en Valoración, o quítela.
refused-own-words-unwritten = Las palabras propias no están escritas en el idioma del informe ({ $language }).
refused-statement-unwritten = La afirmación «{ $statement }» no está escrita en el idioma del informe ({ $language }).
hint-own-words-unwritten = Escriba las palabras en este idioma en Valoración, o quítelas.
hint-statement-unwritten = Escriba las palabras en este idioma en Valoración, o quítelas.
refused-nothing-to-report = Aún no hay nada que informar de la historia { $number }.
hint-nothing-to-report = Importe primero un archivo o introduzca un resultado.
refused-report-unmade = No se ha podido componer el informe.
refused-kept-report-unreadable = El informe conservado no es un PDF legible.
refused-no-such-brand = La marca «{ $brand }» no existe.
hint-no-such-brand = Elija otra marca.
refused-brand-unfit = El archivo de la marca no es correcto: { $what }
refused-logo-unfit = La imagen { $name } no puede usarse como logotipo.
hint-logo-unfit = Elija un PNG, un JPEG o un SVG sin texto, de 2 MB como máximo.
refused-clinic-unfit = Una consulta tiene un nombre y como máximo { $lines } líneas debajo, cada una de { $letters } caracteres como máximo.
refused-own-data-unfit = Sus datos propios no pueden usarse así: { $what }
hint-own-data-unfit = Corrija lo que se nombra. No se cambió nada.
refused-source-unsaid = Un intervalo necesita su fuente.
refused-limit-unread = { $text } no se puede leer como límite.
hint-limit-unread = Escríbalo como 1,5 o 1.5, sin signo de millares.
refused-limits-unordered = Un intervalo necesita un límite, el inferior antes que el superior, y la edad menor antes que la mayor.
refused-template-unfit = La plantilla del informe no es correcta: { $what }
hint-brand-unfit = Corrija el archivo, o pregunte a quien lo preparó.
hint-template-unfit = Corrija el archivo, o pregunte a quien lo preparó.
refused-release-unsigned = Una validación necesita el nombre de quien valida.
refused-released-already = Este informe ya está validado.
refused-record-changed = La historia ha cambiado desde que se compuso este borrador.
hint-record-changed = Componga de nuevo el informe y revíselo.
refused-no-such-report = Este paciente no tiene ningún informe validado { $number }.
refused-report-withdrawn = El informe { $number } está retirado.
hint-report-withdrawn = Valide en su lugar un informe propio.
refused-changes-unsaid = Un informe modificado dice qué cambió.
refused-withdrawal-unsigned = Una retirada necesita el nombre de quien retira y el motivo.
refused-no-such-version = No hay ningún informe validado { $number } de esta versión.
refused-withdrawn-already = Este informe ya está retirado.
refused-no-such-rule = No se conoce ninguna norma de este país ({ $country }).
refused-numbers-differ = El número de historia no se escribió igual dos veces.
hint-numbers-differ = Una eliminación no se puede deshacer. Escriba el número de la persona que corresponde.
refused-country-unsaid = No se sabe en qué país está la consulta.
hint-country-unsaid = Elija primero el país cuya ley rige.
refused-record-kept =
    { $years ->
        [one] La historia debe conservarse hasta el { $day }: { $basis } ({ $country }, un año desde la última entrada).
       *[other] La historia debe conservarse hasta el { $day }: { $basis } ({ $country }, { $years } años desde la última entrada).
    }
hint-record-kept = El derecho de supresión no prevalece sobre este deber (RGPD, artículo 17, apartado 3). Si el deber no rige, dé el motivo.

## Primer inicio y bloqueo

create-title = Le damos la bienvenida a Zonula
create-text = Todo se guarda en un solo archivo cifrado en este ordenador. Elija la frase de contraseña que lo abre.
unlock-title = Zonula está bloqueado
unlock-text = Los datos de sus pacientes están cifrados. Su propia frase de contraseña los abre y dice quién es usted.
passphrase = Frase de contraseña
passphrase-again = Repetir la frase de contraseña
passphrase-hint = Cuatro o cinco palabras sin relación entre sí son seguras y fáciles de recordar.
passphrase-lost = Nadie puede recuperar una frase de contraseña perdida. Imprima la clave de recuperación en los ajustes y guárdela en un lugar seguro.
passphrases-differ = Las dos no son iguales
show-passphrase = Mostrar la frase de contraseña
hide-passphrase = Ocultar la frase de contraseña
wrong-passphrase = Esta frase de contraseña no abre la base de datos.
wait-left =
    { $count ->
        [one] El próximo intento será posible en un segundo.
       *[other] El próximo intento será posible en { $count } segundos.
    }
own-name = Su nombre
own-name-hint = Tal como figura en el registro y en los informes; se puede cambiar más tarde.
recovery-key = Clave de recuperación
recovery-text = La clave que se imprimió al preparar la base de datos. Lo abre todo.
recovery-hint = Ocho grupos de cinco caracteres; no importan las mayúsculas ni los guiones.
wrong-key = Esta clave no abre la base de datos.
use-recovery-key = Usar la clave de recuperación
use-passphrase = Usar una frase de contraseña
damaged-ways = La base de datos está dañada. Se puede poner una copia en su lugar o rescatar lo legible. El archivo dañado se conserva en ambos casos.
stuck-ways = ¿Seguro que la frase de contraseña es correcta? Entonces quizá esté dañado el archivo: restaure una copia o rescate lo legible. El archivo se conserva en ambos casos.
create-database = Crear la base de datos
unlock = Desbloquear
no-network = Funciona sin red
strength-short = Al menos ocho caracteres
strength-weak = Débil: añada otra palabra
strength-fair = Regular: con una palabra más será buena
strength-good = Buena
strength-strong = Muy segura

## Pacientes

search-patients = Nombre, número de historia o fecha de nacimiento
no-patients = Todavía no hay pacientes
no-patients-text = Añada el primero, o conozca el programa con un paciente de ejemplo cuyos archivos e informes ya están listos.
open-sample = Abrir el paciente de ejemplo
nobody-found = Ningún paciente coincide con «{ $search }».
years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
holdings =
    { $specimens ->
        [0] Ninguna muestra
        [one] { $specimens } muestra
       *[other] { $specimens } muestras
    }
results-held =
    { $count ->
        [0] ningún resultado
        [one] { $count } resultado
       *[other] { $count } resultados
    }
last-visit = Última visita
no-visit = Todavía sin datos
results-new =
    { $count ->
        [one] { $count } nuevo desde el informe del { $day }
       *[other] { $count } nuevos desde el informe del { $day }
    }
no-report-yet = Todavía sin informe
patients-shown = { $shown } de { $total }

## Nuevo paciente

name = Nombre
name-hint = Tal como debe figurar en los informes
record-number = Número de historia
born = Fecha de nacimiento
day-hint = Día, mes y año
day-unread = Ese día no existe
sex = Sexo
sex-hint = Determina los intervalos de referencia; si falta, no se usa ninguno que dependa del sexo.
sex-female = Femenino
sex-male = Masculino
sex-unknown = No registrado
all-needed = Hacen falta el nombre, el número de historia, la fecha de nacimiento y el sexo.
add-patient = Añadir paciente

## Paciente

born-on = Fecha de nacimiento: { $day }
record = N.º { $number }
record-parts = Partes de la historia
timeline = Cronología
specimens = Muestras
specimen = Muestra
diary = Diario
diary-days =
    { $count ->
        [one] { $count } día con anotaciones
       *[other] { $count } días con anotaciones
    }
undated-specimens =
    { $count ->
        [one] Una muestra sin fecha
       *[other] { $count } muestras sin fecha
    }
results = Resultados
microbiome = Microbiota
symptoms = Síntomas
correlations = Correlaciones
reports = Informes
files = Archivos

## Resultados

no-results = Todavía no hay resultados
no-results-text = Suelte aquí el archivo de un laboratorio: CSV, Excel, HL7 o FHIR.
results-summary =
    { $count ->
        [one] { $count } analito
       *[other] { $count } analitos
    }
results-outside =
    { $count ->
        [0] ninguno fuera de su intervalo
        [one] uno fuera de su intervalo
       *[other] { $count } fuera de su intervalo
    }
only-outside = Solo fuera del intervalo
earlier-too = También los resultados anteriores
analyte = Analito
result = Resultado
flag = Signo
number-line = En su intervalo
interval = Intervalo de referencia
interval-catalogue = catálogo
no-interval = No hay intervalo disponible
collected = Obtenida
high = Alto
low = Bajo
within = Dentro del intervalo
undecided = No se puede decidir
not-classified = Sin clasificar
written-as = Valor escrito
converted = Convertido
why-not = No se comparó porque
laboratory-flag = Signo del laboratorio
earlier = Anterior
source = Fuente
nothing-outside = Nada está fuera de su intervalo.

## Por qué falta algo

reason-no-interval = ni el laboratorio ni el catálogo dan un intervalo
reason-unknown-unit = la unidad falta o no se entiende
reason-unit-mismatch = el valor y el intervalo tienen unidades distintas
reason-not-numeric = el resultado son palabras, no un número
reason-sex-not-recorded = el intervalo depende del sexo, que no está registrado
reason-child = el intervalo es para adultos
reason-fewer-than-8-pairs = menos de ocho pares: se muestra, no se prueba
reason-too-few-pairs = muy pocos pares
reason-hardly-varies = apenas hay variación
reason-needs-counts = la riqueza necesita recuentos, el archivo da proporciones
reason-empty = el perfil está vacío
reason-undefined = no definido para este perfil
reason-targeted-panel = no se calcula en paneles de PCR o de cultivo
reason-no-matching-cohort = no hay cohorte del mismo método y rango
reason-method-not-stated = sin cohorte: el archivo no indica su método
reason-depth-differs = no comparable: la profundidad queda fuera de la de la cohorte
reason-no-lineage = los taxones no tienen nombre en este rango
reason-needs-species = necesita especies, el archivo nombra géneros
reason-other-profiler = definido para otro perfilador
reason-not-in-tree = necesita un árbol que contenga todos los taxones

## Microbiota

no-profiles = Todavía no hay perfil de microbiota
no-profiles-text = Suelte un perfil: informe de Kraken o Bracken, MetaPhlAn, BIOM, QIIME 2 o una tabla de taxones.
technique = Técnica
technique-shotgun = Secuenciación metagenómica (shotgun)
technique-16s = Secuenciación 16S
technique-microarray = Micromatriz (microarray)
technique-pcr = Panel de PCR
technique-culture = Cultivo
technique-not-stated = No consta
profiler = Perfilador
database = Base de datos
rank = Rango
depth = Profundidad
no-counts = Sin recuentos
diversity = Diversidad
measure = Medida
value = Valor
cohorts-left-out = Estas cohortes propias no pueden leerse y se dejaron fuera: { $list }
among-cohort = En la cohorte de referencia
no-cohort = sin cohorte adecuada
percentile = Percentil { $percentile } ({ $low }–{ $high }) de { $n }
phyla = Filos
genera = Géneros
groups = Grupos funcionales
group = Grupo
share = Proporción
members = Miembros más abundantes
rank-domain = Dominio
rank-phylum = Filo
rank-class = Clase
rank-order = Orden
rank-family = Familia
rank-genus = Género
rank-species = Especie
rank-strain = Cepa
rank-feature = Variante de secuencia
kind-stool = Heces
kind-serum = Suero
kind-plasma = Plasma
kind-whole-blood = Sangre total
kind-urine = Orina
kind-breath = Aire espirado
kind-saliva = Saliva
kind-not-stated = Material no indicado

## Síntomas y correlaciones

no-symptoms = Todavía no hay diario
no-symptoms-text = Suelte un diario de síntomas: una tabla con una columna de fechas y una columna por síntoma.
symptom = Síntoma
course = Evolución
latest = Último
scale = Escala
days = Días
no-correlations = Todavía no hay nada que correlacionar
no-correlations-text = Las correlaciones necesitan un diario y valores medidos en la misma época.
correlations-lead =
    { $family ->
        [0] Correlación de rangos de Spearman. Aún hay muy pocos puntos para una prueba: se muestran estimaciones y no se afirma nada.
       *[other] Correlación de rangos de Spearman, corregida por { $family } pruebas. Una correlación no es una causa; si hay muy pocos puntos, se dice y no se oculta.
    }
exposure = Exposición
lag = Desfase
estimate = Estimación
verdict = Veredicto
verdict-passes = Supera la prueba
verdict-does-not-pass = No supera la prueba
verdict-exploratory = Exploratorio
not-assessable = No evaluable
days-count =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Informes y archivos de un paciente

no-reports = Todavía no hay informe validado
no-reports-text = Un informe se conserva aquí desde que se valida, sin que cambie un solo byte.
version = versión { $version }
variant = Escrito para
language = Idioma
released = Validado
no-files = Todavía no hay archivos
no-files-text = Cada archivo importado figura aquí y se puede retirar entero.
file = Archivo
format = Formato
imported = Importado
undo-import = Retirar
undo-import-title = ¿Retirar { $file }?
undo-import-text =
    { $results ->
        [0] Todo lo que trajo este archivo sale de la historia. Los informes validados quedan como están.
        [one] Todo lo que trajo este archivo, incluido un resultado, sale de la historia. Los informes validados quedan como están.
       *[other] Todo lo que trajo este archivo, incluidos { $results } resultados, sale de la historia. Los informes validados quedan como están.
    }
import-undone = Se retiró { $file }

## Importar

import-for = Importar para { $name }
import-lead = No se guarda nada hasta que se pulsa «Importar».
import-now =
    { $count ->
        [0] Importar
        [one] Importar 1 archivo
       *[other] Importar { $count } archivos
    }
import-waits =
    { $count ->
        [one] Un archivo aún requiere su atención.
       *[other] { $count } archivos aún requieren su atención.
    }
more-files = Más archivos
choose-files = Elegir archivos
drop-title = Soltar aquí archivos o una carpeta
drop-text = CSV, Excel, HL7, FHIR, BIOM, Kraken, MetaPhlAn, QIIME 2, diarios de síntomas. Se ve todo antes de guardarlo.
whose-record = ¿Para qué historia son los archivos?
whose-files =
    { $count ->
        [one] ¿De quién es este archivo?
       *[other] ¿De quién son estos archivos?
    }
state-reading = Leyendo
state-failed = No se pudo leer
state-known = Ya importado
state-format = ¿Qué formato?
state-nothing = Nada que importar
state-open =
    { $count ->
        [one] Una pregunta
       *[other] { $count } preguntas
    }
state-ready = Listo
state-left-out = Omitido
state-stored = Guardado
leave-out = Omitir
take-in = Volver a incluir
known-already = Este mismo archivo ya está en la historia. No hay nada que hacer.
nothing-to-import = Zonula no encontró en este archivo nada que guardar. Se puede omitir, o revisar los problemas de abajo.
file-says = El archivo dice
record-says = La historia dice
differs = { $what }: { $file } según el archivo, { $record } según la historia
which-format = ¿Qué formato es?
which-format-text = Varios lectores reconocen este archivo.
reading-options = Opciones de lectura
decimal-sign = Signo decimal
date-order = Orden en las fechas
as-found = Como en el archivo
day-first = Día antes que mes
month-first = Mes antes que día
in-the-file = En el archivo
understood-as = Entendido como
understood = Qué se ha entendido
row = Fila
day = Día
name-column = Nombre
unit = Unidad
unmatched = se deja como está escrito
results-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
profile-line =
    { $taxa ->
        [one] { $taxa } taxón, { $rank }
       *[other] { $taxa } taxones, { $rank }
    }
reads = { $count } lecturas
date-missing = falta la fecha
and-more = y { $count } más
problems = Problemas
problems-error =
    { $count ->
        [one] { $count } omitido
       *[other] { $count } omitidos
    }
problems-warning =
    { $count ->
        [one] { $count } por comprobar
       *[other] { $count } por comprobar
    }
problems-note =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
severity-error = Omitido
severity-warning = Por comprobar
severity-note = Nota
questions = Preguntas
answered = { $answered } de { $total } respondidas
take-likeliest = Tomar siempre lo más probable
keep-all = Dejar todo como está escrito
ask-analyte = ¿Qué significa «{ $name }»?
ask-analyte-unit = ¿Qué significa «{ $name }» en { $unit }?
keep-as-written = Dejar como está escrito
ask-patient = ¿Es la misma persona?
same-person = Sí, es la misma persona
ask-specimens = ¿Qué muestras son de este paciente?
ask-symptom = ¿Qué síntoma es «{ $name }»?
ask-same = ¿Es «{ $label }» una muestra de la historia?
none-of-these = Ninguna de estas: es una muestra nueva
ask-collected = ¿Cuándo se tomó la muestra «{ $label }»?
stored-title =
    { $count ->
        [0] No se guardó nada
        [one] Un archivo está en la historia
       *[other] { $count } archivos están en la historia
    }
stored-already = ya está en la historia, no cambió nada
stored-results =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
stored-profiles =
    { $count ->
        [one] { $count } perfil
       *[other] { $count } perfiles
    }
stored-symptoms =
    { $count ->
        [one] { $count } anotación del diario
       *[other] { $count } anotaciones del diario
    }
left-out-count =
    { $count ->
        [one] una fila omitida
       *[other] { $count } filas omitidas
    }
not-stored = sin guardar
undo-all = Retirar todo
all-undone = Se retiró todo
back-to-review = Volver a la revisión
see-results = Ver los resultados

## Informe

report = Informe
pages = Páginas
page-of = Página { $page } de { $pages }
page-failed = La página { $page } no se puede mostrar
pages-count =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
back-to-patient = Volver al paciente
variant-clinician = Profesional
variant-patient = Paciente
paper = Papel
paper-a4 = A4
paper-letter = Carta
brand = Marca
draft-note = Hasta que se valide, cada página lleva la palabra «borrador».
release = Validar
release-title = Validar este informe
release-text = Recibe un número y ya no se puede cambiar. Sus bytes se conservan en la base de datos.
release-by = Su nombre
release-by-hint = Se imprime como el de la persona que revisó y validó el informe
released-line = Por { $by }, { $when }
released-locked = Sus bytes se conservan y no cambian.
save-pdf = Guardar PDF
save-draft = Guardar el borrador en PDF
saved-as = Guardado como { $name }, { $size }
zoom-in = Más grande
zoom-out = Más pequeño

## Ajustes

appearance = Aspecto
as-system = Como el sistema ({ $name })
theme = Tema
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
text-size = Tamaño del texto
idle-lock = Bloquear sin actividad
idle-lock-hint = Bloqueado quiere decir que la clave se ha borrado de la memoria.
minutes =
    { $count ->
        [0] nunca
        [one] tras { $count } minuto
       *[other] tras { $count } minutos
    }
database-file = Base de datos
clinic = Consulta
clinic-lead = Esto figura en la cabecera de sus informes.
clinic-name = Nombre de la consulta
clinic-lines = Líneas bajo el nombre
clinic-lines-hint = Quién trabaja allí, dirección, teléfono: una línea para cada cosa.
clinic-colour = Color
clinic-colour-hint = Títulos y líneas de los informes. Un color demasiado pálido se oscurece, y se dice.
clinic-logo = Logotipo
clinic-logo-hint = PNG, JPEG o SVG, 2 MB como máximo.
clinic-logo-choose = Elegir una imagen
clinic-logo-none = ninguno
clinic-logo-remove = Quitar
clinic-first = La cabecera de su consulta
clinic-save = Guardar
clinic-kept = Sus informes llevan ahora el nombre { $name }.
only-practitioner-clinic = Un profesional decide qué figura en la cabecera de los informes.
own = Intervalos y afirmaciones propios
own-lead = Lo que su consulta hace de otro modo que el programa. Los informes lo citan con su versión.
own-version = En uso: { $own }.
only-practitioner-own = Sobre intervalos y afirmaciones decide un profesional.
own-intervals = Intervalos de referencia
own-intervals-lead = Se usan donde el archivo de un laboratorio no indica ninguno: el intervalo del laboratorio siempre va primero.
own-interval-new = Intervalo propio
own-interval-title = Intervalo de referencia propio
own-from-age = desde { $from } años
own-ages = de { $from } a menos de { $to } años
own-group = Grupo { $number }
own-group-add = Otro grupo
own-group-remove = Quitar el grupo { $number }
own-for = Para
own-both-sexes = Ambos sexos
own-age-from = Desde la edad
own-age-to = Antes de la edad
own-low = Desde
own-high = Hasta
own-source = De dónde procede
own-source-hint = La lista de un laboratorio con su año, por ejemplo. Los informes la imprimen.
own-change = Cambiar
own-take-back = Retirar
own-take-back-title = ¿Retirar { $name }?
own-take-back-text = Vuelve a valer lo que trae el programa. Los informes validados quedan como están.
own-kept = Guardado: { $name }
own-statements = Afirmaciones
own-statements-lead = Desactivadas, con palabras propias o escritas por su consulta; para todos los pacientes.
own-statement = Afirmación
own-statement-change = Cambiar una afirmación
own-statement-new = Escribir una afirmación
own-statement-text = Sus palabras están en { $language }. Un informe en otro idioma que use esta afirmación solo se elabora cuando esté escrita también en ese idioma.
own-statement-own = Propia.
own-statement-off = Desactivada.
own-statement-words = Palabras propias: { $languages }
own-statement-switch = No proponer nunca esta afirmación
own-statement-kind = Acerca de
about-analyte = Un resultado
about-taxon = El microbioma
about-pattern = Varios hallazgos juntos
about-intervention = Lo que se puede hacer
about-framing = Lo que el informe puede decir
about-safety = Lo que va primero
own-by-hand = Nunca por sí sola: la elijo para un paciente
own-by-condition = Por sí sola, con una condición
own-applies = Para qué sirve
own-condition = Condición
own-condition-hint = Con los identificadores de analitos y síntomas, en sus unidades; Conocimiento muestra los identificadores y cómo se escriben otras condiciones.
own-for-patient = Palabras para el paciente
own-for-clinician = Palabras para el profesional
own-words-empty = Deje ambas vacías para las palabras del programa.
brands = Marcas
about = Acerca de Zonula
catalogue = Catálogo
about-catalogue = { $analytes } analitos, { $formats } formatos
licence = Licencia
never-diagnoses = Zonula ordena, compara e imprime lo que midieron los laboratorios. No emite diagnósticos; eso le corresponde a usted.
notices = Licencias de lo que se incluye

ask-rows = { $count ->
    [one] Se leyó una fila de la página. ¿Es correcta?
   *[other] Se leyeron { $count } filas de las páginas. ¿Cuáles son correctas?
  }
rows-all = Todas las filas son correctas
rows-none = Ninguna es correcta
source-page = Página { $page } del archivo
ask-column = ¿Qué contiene la columna «{ $subject }»?
ask-decimal = ¿Qué signo precede a los decimales, como en { $subject }?
ask-day-first = ¿Qué va primero en fechas como { $subject }?
ask-sheet = ¿Qué hoja contiene los resultados?
choice-decimal-comma = La coma: 1,5 es uno y medio
choice-decimal-point = El punto: 1.5 es uno y medio
choice-day-first-day = El día
choice-day-first-month = El mes
leave-column-out = Omitir la columna
read-beside = Este archivo se lee junto con la tabla a la que pertenece y no se importa por separado.
state-beside = Se lee con su tabla
meaning-name = Nombre del analito
meaning-code = Código del analito
meaning-value = Valor
meaning-unit = Unidad
meaning-interval = Intervalo de referencia
meaning-low = Límite de referencia inferior
meaning-high = Límite de referencia superior
meaning-flag = Signo
meaning-specimen = Material
meaning-sample = Nombre de la muestra
meaning-collected = Obtenida
meaning-received = Recibida
meaning-reported = Informada
meaning-laboratory = Laboratorio
meaning-address = Dirección del laboratorio
meaning-method = Método
meaning-panel = Panel
meaning-patient_number = Número de paciente
meaning-patient_name = Nombre del paciente
meaning-family_name = Apellidos
meaning-given_name = Nombre de pila
meaning-born = Fecha de nacimiento
meaning-sex = Sexo
meaning-remark = Observación
meaning-lloq = Límite inferior de cuantificación
meaning-uloq = Límite superior de cuantificación
meaning-analyte = Resultados de un analito que nombra el encabezado
meaning-ignored = Otra cosa

## Valoración: afirmaciones y las siete áreas

assessment = Valoración
comes-first = Esto va primero
holds-back =
    { $count ->
        [one] Retiene una afirmación.
       *[other] Retiene { $count } afirmaciones.
    }
seven-areas = Siete áreas
area-concordant = destaca
area-discordant = nada destaca
area-borderline = en el límite
area-open = antes, una explicación
area-missing = sin evaluar
limited-by = Limitado por: { $names }
pattern-count = { $concordant } de { $assessed } áreas evaluadas apuntan en la misma dirección.
pattern-too-few = Hay { $assessed } áreas evaluadas: pocas para hablar de un patrón.
pattern-suspended = Ninguna afirmación sobre un patrón mientras algo vaya primero.
pattern-range = Si se deja fuera un área cada vez, la cifra está entre { $least } y { $most }. Sin las pruebas de investigación es { $validated }.
unchecked = Aún sin comprobar: { $names }
no-probability = Aquí se cuentan áreas. No es una probabilidad ni un diagnóstico. El «síndrome del intestino permeable» no es un diagnóstico reconocido.
circumstances = Qué más se sabe
circumstances-lead = Lo que se anota aquí abre y cierra afirmaciones, con su nombre y la hora.
statements = Afirmaciones
statements-lead =
    { $accepted ->
        [0] Propuestas a partir de la historia. Nada se imprime sin que usted lo acepte.
        [one] Una está aceptada y se imprime; nada más.
       *[other] { $accepted } están aceptadas y se imprimen; nada más.
    }
decided-by = Quién decide
decided-by-hint = Su nombre, tal como se imprime junto a una afirmación.
decided-line = { $by }, { $when }
statement-open = Abierta
statement-accepted = Aceptada
statement-left-out = Descartada
called-by-hand = añadida a mano
called-no-longer = ya no corresponde
called-held-back = retenida
check-next = Lo siguiente que mirar:
cautions = Precaución:
to-patient = Para la persona:
to-clinician = Para el profesional
own-words = palabras propias
orientation = solo orientación
translated = traducido, sin revisar
words-missing = No está escrita en este idioma
why = Por qué, y de dónde viene
not-seen = fuente no vista
accept = Aceptar
reopen = Decidir de nuevo
edit-words = Editar
accept-words = Aceptar estas palabras
remember-words = Ofrecer estas palabras también para otras personas (sin nombres)
clinic-phrases = Palabras usadas antes
write-own = Escribir palabras propias
add-statement = Añadir otra afirmación
search-statements = Palabra o identificador
choose-statements = Elegir afirmaciones
records-only = Solo resultados
records-only-hint = Lo que se midió, y nada de lo que puede significar
remove = Quitar

## Conocimiento

knowledge = Conocimiento
search-knowledge = Nombre, identificador o palabra
catalogue-version = Catálogo { $version } del { $day }
own-data = datos propios
own-data-fault = Sus datos propios no se usan:
own-data-folder = Los datos propios se leen de { $folder } al arrancar.
kinds = Clases de entradas
kind-statement = Afirmaciones
kind-gate = Prioridades
kind-analyte = Analitos
kind-symptom = Síntomas
kind-taxon = Microbios
kind-cohort = Cohortes
kind-reference = Fuentes
nothing-known = No se encontró nada
nothing-known-text = Ninguna entrada tiene todas estas palabras.
sure-sourced = seguido hasta su fuente
sure-high = confianza alta
sure-medium = confianza media
sure-low = confianza baja: no se muestra como hecho
sure-orientation = solo orientación
sure-seen = registro visto
sure-not-seen = registro no visto
fact-patient = Para la persona
fact-check-next = Lo siguiente que mirar
fact-cautions = Precaución
fact-when = Se propone si
fact-grade = Certeza
fact-cebm = Nivel de evidencia (CEBM)
fact-holds-back = Retiene
fact-loinc = LOINC
fact-unit = Unidad
fact-intervals = Intervalos de referencia
fact-interval-source = Fuente de los intervalos
fact-interval-status = Intervalos comprobados
fact-limit-status = Límites comprobados
fact-evidence = Datos disponibles
fact-tier = Categoría
fact-synonyms = Otros nombres
fact-scale = Escala
fact-red-flag = Signo de alarma
fact-ncbi = Taxonomía NCBI
fact-roles = Conocido por
fact-members = Miembros
fact-rank = Rango
fact-technique = Técnica
fact-licence = Licencia
fact-source = Publicado en
fact-doi = DOI
fact-pmid = PubMed
fact-checked = Qué se comprobó
fact-place = Está en

## Personas, roles y quién puede hacer qué

people = Personas
people-lead =
    { $count ->
        [one] Por ahora solo usted trabaja con esta base de datos.
       *[other] { $count } personas trabajan con esta base de datos, cada una con su propia frase de contraseña.
    }
roles-lead = Los profesionales pueden hacerlo todo. Los asistentes introducen y consultan; no validan informes ni deciden sobre afirmaciones.
you = usted
role = Rol
role-of = Rol de { $name }
role-practitioner = Profesional
role-assistant = Asistente
may-practitioner = Todo: validar, decidir, personas, ajustes, registro de auditoría
may-assistant = Pacientes, importaciones, borradores y copias de seguridad; no valida nada
came-by-key = Ha entrado con la clave de recuperación. Defina abajo una nueva frase de contraseña para usted; después bloquee y entre con ella.
add-person = Añadir una persona
rename = Cambiar el nombre
change-passphrase = Cambiar la frase de contraseña
reset-passphrase = Definir una frase de contraseña
let-go = Dar de baja
old-passphrase = Frase de contraseña actual
new-passphrase = Nueva frase de contraseña
person-title-add = Añadir una persona
person-title-rename = Cambiar el nombre de { $name }
person-title-passphrase = Cambiar su frase de contraseña
person-title-reset = Definir una frase de contraseña para { $name }
person-title-let-go = ¿Dar de baja a { $name }?
person-text-add = Cada persona abre la base de datos con su propia frase de contraseña, para que el registro diga quién hizo qué.
person-text-rename = Las entradas anteriores del registro y los informes validados conservan el nombre anterior.
person-text-passphrase = La antigua ya no abrirá nada. No se vuelve a cifrar nada, así que solo tarda un momento.
person-text-reset = Para quien ha olvidado la suya. La antigua ya no abrirá nada.
person-text-let-go = Su frase de contraseña ya no abrirá nada. Lo que hizo permanece en el registro y en los informes.
person-done-add = Se ha añadido a { $name }
person-done-rename = El nombre es ahora { $name }
person-done-passphrase = Se ha cambiado su frase de contraseña
person-done-reset = Se ha definido la frase de contraseña de { $name }
person-done-let-go = Se ha dado de baja a { $name }
person-do-add = Añadir
person-do-rename = Cambiar el nombre
person-do-passphrase = Cambiar la frase de contraseña
person-do-reset = Definir la frase de contraseña
person-do-let-go = Dar de baja
only-practitioner-people = Solo un profesional añade personas, cambia roles o define la frase de contraseña de otros.
only-practitioner-recovery = Solo un profesional crea una clave de recuperación.
only-practitioner-backups = Solo un profesional elige la carpeta o restaura una copia de seguridad. Usted puede hacer una copia.
only-practitioner-locking = Solo un profesional cambia este ajuste.
only-practitioner-audit = El registro lo leen los profesionales. Usted puede comprobar que está tal como se escribió.
only-practitioner-release = Los informes los valida un profesional. Usted puede guardar el borrador.
only-practitioner-statements = Sobre las afirmaciones decide un profesional. Usted ve qué se propone y por qué.

## Clave de recuperación

recovery-lead = Abre la base de datos cuando se olvida una frase de contraseña. Solo existe en papel.
recovery-there = creada
recovery-none = aún no creada
recovery-make = Crear la clave de recuperación
recovery-anew = Crear una nueva clave de recuperación
recovery-make-text = Se muestra una sola vez. Tenga a mano una impresora o lápiz y papel, sin que nadie mire.
recovery-anew-text = La clave anterior ya no abrirá nada. La nueva se muestra una sola vez: tenga a mano una impresora o lápiz y papel.
recovery-show = Mostrar la clave
recovery-once = Solo se muestra esta vez. Imprímala o anótela y guárdela con sus contratos, no junto a este ordenador.
recovery-paper = Clave de recuperación de la base de datos de Zonula { $database }, creada el { $day }. Quien la tenga puede abrir la base de datos.
recovery-have = La tengo en papel
print = Imprimir

## Copias de seguridad

backups = Copias de seguridad
later = Más tarde
back-up = Hacer una copia ahora
back-up-to = Hacer una copia en …
back-up-elsewhere = En otro lugar …
backing-up = La copia se escribe, se vuelve a abrir y se comprueba.
backup-done =
    { $patients ->
        [0] Copiado y comprobado: { $place }, sin pacientes
        [one] Copiado y comprobado: { $place }, con un paciente
       *[other] Copiado y comprobado: { $place }, con { $patients } pacientes
    }
backup-last = Última copia comprobada
backup-last-hint = Abierta de nuevo tras escribirla, comprobada y contada
backup-due = pendiente
backup-fresh = menos de una semana
backup-none = ninguna
backup-holds =
    { $patients ->
        [0] ningún paciente
        [one] un paciente
       *[other] { $patients } pacientes
    }
backup-folder = Carpeta de copias de seguridad
backup-folder-hint = Se llena sola una vez al día y al bloquear tras cambios; las copias antiguas se van retirando. Lo mejor es otro disco o una memoria USB.
backup-folder-none = ninguna elegida: no se copia nada por sí solo
backup-folder-choose = Elegir la carpeta de copias de seguridad
backup-place = Dónde se guarda la copia
choose-folder = Elegir carpeta
banner-none = Todavía no hay ninguna copia de seguridad.
banner-due =
    { $days ->
        [one] La última copia comprobada tiene un día.
       *[other] La última copia comprobada tiene { $days } días.
    }
banner-failed = La última copia de seguridad ha fallado. { $reason }
banner-faults =
    { $count ->
        [one] Se ha encontrado un fallo en la base de datos. No introduzca nada antes de examinarlo.
       *[other] Se han encontrado { $count } fallos en la base de datos. No introduzca nada antes de examinarlos.
    }
banner-check = Examinar
restore-backup = Restaurar una copia
restore-choose = Elegir la copia de seguridad
restore-title = ¿Poner una copia en el lugar de la base de datos?
restore-text = Todo lo introducido desde que se hizo la copia faltará después. La base de datos actual se conserva al lado con otro nombre.
restore-text-none = La copia pasa a ser la base de datos de este ordenador. Antes se comprueba hasta la última página.
restore-now = Sustituir la base de datos
restoring = La copia se comprueba hasta la última página y después se coloca.
restored-title = La copia está en su lugar
restored-text =
    { $patients ->
        [0] No contiene pacientes.
        [one] Contiene un paciente; informes validados: { $reports }.
       *[other] Contiene { $patients } pacientes; informes validados: { $reports }.
    }
restored-kept = La base de datos anterior se conserva como { $name }.
backup-file = Copia de seguridad
backup-passphrase-hint = La frase de contraseña de un profesional de cuando se hizo la copia
choose-file = Elegir archivo
choose-place = Elegir lugar
choose-again = Elija otra vez, por favor
no-file-chosen = ninguno elegido todavía
no-place-chosen = ninguno elegido todavía

## Bloqueo, comprobación y rescate

locking = Bloqueo
check = Comprobación
check-database = Toda la base de datos
check-hint = Cada página, referencia, informe guardado y entrada del registro. Las bases grandes tardan minutos.
check-now = Comprobarlo todo
checking = Todo se lee y se compara. Mientras tanto puede seguir trabajando, más despacio.
check-sound = Todo está en orden.
check-faults =
    { $count ->
        [one] Se ha encontrado un fallo.
       *[other] Se han encontrado { $count } fallos.
    }
check-faults-do = No introduzca nada más. Restaure la última copia; si no hay ninguna, rescate lo legible en un archivo nuevo.
check-faults-tell = No introduzca nada más y avise a un profesional.
checked-patients =
    { $count ->
        [0] ningún paciente
        [one] un paciente
       *[other] { $count } pacientes
    }
checked-imports =
    { $count ->
        [0] ninguna importación
        [one] una importación
       *[other] { $count } importaciones
    }
checked-results =
    { $count ->
        [0] ningún resultado
        [one] un resultado
       *[other] { $count } resultados
    }
checked-reports =
    { $count ->
        [0] ningún informe
        [one] un informe
       *[other] { $count } informes
    }
checked-entries =
    { $count ->
        [0] ninguna entrada del registro
        [one] una entrada del registro
       *[other] { $count } entradas del registro
    }
rescue = Rescatar lo legible
rescue-title = Rescatar lo legible
rescue-text = Lo que se pueda leer de la base dañada va a un archivo nuevo. La dañada queda como está. La base de datos se bloquea para ello.
rescue-into = Archivo nuevo
rescue-choose = Dónde se guarda el archivo nuevo
rescuing = Se copia todo lo legible.
rescued-title = Lo que se ha rescatado
rescued-gaps = { $name } está escrito. Algunas filas no se podían leer; están señaladas.
rescued-whole = { $name } está escrito. Todas las filas se podían leer.
rescued-what = Qué
rescued-rows = Filas
rescued-lost = con pérdidas
rescued-other = Todo lo demás
rescued-next = El archivo nuevo se abre con la misma frase de contraseña. Para trabajar con él, restáurelo como una copia.

## Registro de auditoría

audit = Registro de auditoría
audit-hint = Quién consultó, cambió, validó o exportó qué
open-audit = Abrir el registro
parts-of-settings = Partes de los ajustes
audit-patient = Número de historia de un paciente
audit-action = Tipo de acción
audit-all = Todas las acciones
audit-when = Cuándo
audit-who = Quién
audit-what = Qué
audit-subject = Detalles
audit-entry = Entrada
audit-erased = eliminado
audit-nobody = Ningún paciente tiene el número de historia { $number }.
audit-empty = Sin entradas
audit-empty-text = No se hizo nada de este tipo.
audit-more =
    { $count ->
        [0] Buscando más atrás
        [one] La última entrada; siguen las anteriores
       *[other] Las últimas { $count } entradas; siguen las anteriores
    }
audit-count =
    { $count ->
        [0] Sin entradas
        [one] Una entrada
       *[other] { $count } entradas
    }
verify = Verificar
verifying = Se recorre el registro de la primera entrada a la última.
verify-sound =
    { $count ->
        [0] Todavía no hay entradas.
        [one] La única entrada está tal como se escribió.
       *[other] Las { $count } entradas están tal como se escribieron: ninguna se cambió, se quitó ni se movió.
    }
verify-faults =
    { $count ->
        [one] El registro no está tal como se escribió: difiere un lugar.
       *[other] El registro no está tal como se escribió: difieren { $count } lugares.
    }
verify-faults-do = Alguien cambió el archivo desde fuera, o está dañado. Conserve este archivo y compárelo con una copia de seguridad.
verify-noted = La huella que anotó está en el registro: antes de ella no se sustituyó nada.
verify-head = Huella de la última entrada:
verify-earlier = Huella anotada antes
verify-earlier-hint = Anote en otro sitio la huella de hoy. Introducida aquí más tarde, muestra que no se sustituyó el registro entero.
verify-again = Verificar otra vez
action-created = Base de datos creada
action-unlocked = Desbloqueado
action-unlocked-by-recovery-key = Desbloqueado con la clave de recuperación
action-viewed = Historia consultada
action-patient-added = Paciente añadido
action-patient-edited = Datos del paciente cambiados
action-imported = Importado o introducido
action-import-undone = Importación retirada
action-mapping-kept = Lectura de un laboratorio guardada
action-mapping-removed = Lectura de un laboratorio eliminada
action-statement-chosen = Afirmación decidida
action-statement-reopened = Decisión sobre una afirmación retirada
action-circumstance-recorded = Circunstancia anotada
action-circumstance-removed = Circunstancia retirada
action-report-released = Informe validado
action-report-withdrawn = Informe retirado
action-exported = Datos exportados
action-erased = Paciente eliminado
action-erasure-refused = Eliminación denegada
action-person-added = Persona añadida
action-person-left = Persona dada de baja
action-role-changed = Rol cambiado
action-passphrase-changed = Frase de contraseña cambiada
action-passphrase-reset = Frase de contraseña definida por otra persona
action-passphrase-strengthened = Frase de contraseña mejor protegida
action-recovery-key-made = Clave de recuperación creada
action-key-slots-differ = Las claves no son las últimas escritas
action-setting-changed = Ajuste cambiado
action-backed-up = Copia de seguridad hecha
action-restored = Copia de seguridad restaurada
action-rescued = Base de datos dañada rescatada

## Cambios, intervenciones y lo que va junto entre pacientes

since-day = desde el { $day }
course-needs-two = hacen falta dos resultados anteriores comparables
broken-on = Cambió el laboratorio o el método: { $list }
replaced-results = Resultados reemplazados
replaced-results-text = El laboratorio los corrigió. Siguen a la vista, pero no se calcula nada con ellos.
replaced-by = Reemplazado por
also-in = Está también en
remark = Observación
status-preliminary = provisional
status-corrected = corregido
interventions = Intervenciones
no-interventions = En la ficha no consta nada que se haya tomado o cambiado. Suelte una tabla con qué, desde, hasta y dosis.
no-diary-around = El diario no tiene días alrededor de esta fecha.
across-lead = Una sola pendiente para todos los pacientes de la consulta, cada uno en torno a su propia media. Se leen todas las fichas, lo que tarda en una consulta grande.
across-compute = Comparar entre todos los pacientes
across-again = Comparar de nuevo
across-computing = Se comparan las fichas
across-progress = Ficha { $done } de { $total }
across-left =
    { $count ->
        [one] Un par sin probar: { $why }
       *[other] { $count } pares sin probar: { $why }
    }

## Qué cambia una importación y cómo avanza

another-patient = Otro paciente
import-stop = Detener
import-storing = Guardando { $file }
import-pace =
    { $seconds ->
        [one] { $rate } filas por segundo, queda un segundo
       *[other] { $rate } filas por segundo, quedan { $seconds } segundos
    }
error-cancelled = Detenido: no se guardó nada de este archivo
read-by-mapping = leído según la correspondencia { $name }
read-with = leído con { $files }
changes-title = Qué cambia en la ficha
changes-new =
    { $count ->
        [one] Un resultado que no se conocía
       *[other] { $count } resultados que no se conocían
    }
changes-added =
    { $count ->
        [one] Un resultado más en una muestra de la ficha
       *[other] { $count } resultados más en muestras de la ficha
    }
changes-repeated =
    { $count ->
        [one] Un resultado que la ficha ya contiene: gana una fuente
       *[other] { $count } resultados que la ficha ya contiene: ganan una fuente
    }
changes-superseded =
    { $count ->
        [one] Se reemplaza un resultado de la ficha; sigue a la vista
       *[other] Se reemplazan { $count } resultados de la ficha; siguen a la vista
    }
changes-outdated =
    { $count ->
        [one] Un resultado que el laboratorio ya reemplazó
       *[other] { $count } resultados que el laboratorio ya reemplazó
    }
changes-repeated-entries =
    { $count ->
        [one] Una entrada que la ficha ya contiene
       *[other] { $count } entradas que la ficha ya contiene
    }

## La vida de un informe

amend = Modificar
amends-line = Reemplaza el informe { $number }, versión { $version }. Cada página lo dirá.
amend-title = Modificar el informe { $number }, versión { $version }
amend-text = La versión nueva dice en cada página qué reemplaza. La anterior queda como está y se puede seguir abriendo.
amend-changes = Qué cambió
amend-changes-hint = Una frase por línea, en el idioma del informe. Se imprime al principio.
release-amended = Publicar la modificación
changed-title = Qué cambió:
replaced = Reemplazado
replaced-by-version = por la versión { $version }
withdraw = Retirar
withdraw-title = ¿Retirar el informe { $number }, versión { $version }?
withdraw-text = Desde ahora figura como retirado, con el motivo. Sus bytes permanecen. Quien lo tenga en papel debe saberlo.
withdraw-reason = Motivo
withdrawn = Retirado
withdrawn-line = por { $by }, { $when }
report-withdrawn = Se retiró el informe { $number }
sections = Apartados
sections-hint = La página 1, los resultados, lo que falta y cómo se hizo están en todo informe. Lo que se omite se dice.
section-earlier = { $name }: subir
section-later = { $name }: bajar
section-moved = { $name }: puesto { $place } de { $count }
sections-left-out =
    { $count ->
        [one] uno omitido
       *[other] { $count } omitidos
    }
clinic-wide = Lo que va junto entre los pacientes de la consulta
clinic-wide-hint = Una sola pendiente para todos, sin nombres

## La historia entera: entregada, eliminada; cuánto se conserva

whole-record = La historia entera
hand-over = Todo, para el paciente u otra consulta
hand-over-hint = Una carpeta nueva: la historia en FHIR y en tablas, y cada informe validado. Sin cifrar y con el nombre.
hand-over-now = Entregar
hand-over-choose = Nombrar la carpeta nueva
handed-over =
    { $count ->
        [one] Un archivo está en la carpeta { $folder }
       *[other] { $count } archivos están en la carpeta { $folder }
    }
export-fhir = Guardar en FHIR
export-fhir-hint = Los resultados en un archivo, para otro programa. Sin cifrar y con el nombre.
exporting = Se escribe la historia
only-practitioner-export = Las historias las entrega un profesional.
erase = Eliminar historia
erase-hint = Sale de la base de datos para siempre, si ninguna ley exige conservarla.
only-practitioner-erase = Solo un profesional elimina historias.
erase-title = ¿Eliminar la historia de { $name }?
erase-text = Archivos, resultados, diario, decisiones e informes validados salen de esta base de datos. No se puede deshacer. El registro conserva que se eliminó una historia, sin el nombre.
erase-again = Escribir el número de historia { $number }
erase-now = Eliminar para siempre
erase-refused = La ley exige conservar esta historia
erase-refused-why = El derecho de supresión no prevalece sobre este deber (RGPD, artículo 17, apartado 3). Si el deber no rige, por ejemplo en una historia creada por error, escriba el motivo.
erase-despite = Por qué puede eliminarse de todos modos
erase-despite-hint = El motivo consta en el registro.
erase-all-the-same = Eliminar de todos modos
erased-title = La historia está eliminada
erased-text = Han salido de la base de datos:
erased-copies =
    { $count ->
        [one] Una copia de seguridad anterior aún contiene al paciente. Elimínela donde esté:
       *[other] { $count } copias de seguridad anteriores aún contienen al paciente. Elimínelas donde estén:
    }
erased-no-copies = No se conoce ninguna copia de seguridad anterior.
records = Historias
country = País cuya ley rige
country-none = aún sin elegir
country-hint = Dice cuánto hay que conservar una historia antes de poder eliminarla.
retention-rule =
    { $years ->
        [one] Las historias se conservan un año desde la última anotación: { $basis }.
       *[other] Las historias se conservan { $years } años desde la última anotación: { $basis }.
    }
retention-unconfirmed = Sin confirmar en su fuente: pregunte si rige para su consulta.
research = Datos para investigación
research-hint = Todos los pacientes en tablas en una carpeta nueva: sin nombres, números, laboratorios ni texto libre, los días desplazados un lapso propio de cada persona.
research-now = Escribir datos

## Introducido a mano

by-hand = introducido a mano
enter-result = Introducir un resultado
enter-result-hint = Como lo imprime el laboratorio, con sus signos y palabras: < 0,6, negativo
enter-symptom = Introducir un síntoma
enter-intervention = Introducir una intervención
enter-text = Consta entre los archivos como introducido a mano, y allí se puede retirar.
entered = Introducido
entered-before = Ya constaba en la historia
choose = Elija, por favor
score = Intensidad
score-hint = 0 es nada, 10 tan fuerte como quepa imaginar
score-bristol = Tipo de heces en la escala de Bristol
enter = Introducir
what-taken = Lo que se tomó o cambió
what-taken-hint = Un preparado, una dieta, un ejercicio: como deba imprimirse
dose = Dosis
from-day = Desde
to-day = Hasta
goes-on = Continúa
ends-before = Termina antes de empezar.

## Laboratorios y lo dicho de sus archivos

laboratories = Laboratorios
mappings-lead = Lo que dijo una vez de los archivos de un laboratorio vale para los siguientes.
mappings-none = Aún no hay nada guardado. Llega por sí solo cuando responde preguntas sobre el archivo de un laboratorio.
known-by-laboratory = Se reconoce por el nombre del laboratorio
known-by-header = Se reconoce por la cabecera de la tabla
known-by-name = No se encuentra por sí solo: hay que elegirlo
mapping-holds = columnas: { $columns }, nombres: { $names }
look = Ver
save = Guardar
mapping-save = Guardar lo que se sabe de este laboratorio
mapping-saved = Guardado como { $name }
mapping-take = Tomar de un archivo
mapping-kept = Lo que se sabe de { $name } está guardado
mapping-text = Lo guardado, tal como está en su archivo
mapping-remove-title = ¿Quitar lo guardado de { $name }?
mapping-remove-text = Las preguntas sobre su próximo archivo se harán de nuevo. Lo importado queda como está.

## Formatos de archivos, por identificador; los de nombre propio solo están en Rust

format-abundance-table = Tabla de abundancias (CSV, TSV, PCL, XLSX, ODS)
format-apple-health = Exportación de Apple Salud (export.xml, o una tabla de un solo tipo)
format-bracken-table = Tabla de Bracken
format-cami-profile = Perfil de CAMI (Bioboxes)
format-ccda = C-CDA (apartados de resultados)
format-centrifuge-report = Informe de Centrifuge
format-daylio-csv = Diario de Daylio (exportación CSV)
format-diary-csv = Diario de síntomas (CSV, TSV, XLSX, ODS)
format-ganon-report = Informe de ganon
format-interventions-csv = Lista de intervenciones (CSV, TSV, XLSX, ODS)
format-kaiju-table = Tabla de Kaiju
format-kmcp-profile = Perfil de KMCP
format-kraken-report = Informe de Kraken
format-kraken-combined = Informes de Kraken combinados
format-krakenuniq-report = Informe de KrakenUniq
format-lab-csv = Tabla de laboratorio (CSV, TSV)
format-lab-xlsx = Tabla de laboratorio (XLSX, XLSM, XLS, ODS)
format-megan-counts = Recuentos de MEGAN rma2info
format-metaphlan = Perfil de MetaPhlAn
format-mothur-shared = Archivo shared de mothur
format-motus-profile = Perfil de mOTUs
format-mpa-table = Tabla de clados de KrakenTools (mpa)
format-pdf-report = Informe de laboratorio (PDF con texto)
format-qiime2-table = Artefacto de QIIME 2 (.qza)
format-sourmash = sourmash gather y tax metagenome
format-sylph-profile = Perfil de sylph
format-ubiome = Exportación de uBiome (JSON, CSV)

## Manual

handbook-pages = Páginas del manual
handbook-picture = Zonula tal como la página lo describe
handbook-in-english = Esta página aún no está traducida; figura aquí en inglés.
quick-card = Tarjeta de inicio rápido
