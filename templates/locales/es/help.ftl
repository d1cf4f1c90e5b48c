## El manual: diez páginas cortas. Cada una tiene título, frase, cuatro o cinco puntos y una imagen.

start-title = Primer inicio
start-lead = Todo se guarda en un solo archivo cifrado en este ordenador. Nada sale de él.
start-1 = Escriba su nombre como debe figurar en los informes y elija una frase de contraseña de cuatro o cinco palabras. Abre el archivo y dice quién es usted.
start-2 = Cree la clave de recuperación en los ajustes e imprímala. Sin la frase ni la clave nadie puede abrir el archivo, tampoco nosotros.
start-3 = Abra el paciente de ejemplo para mirar. Sus resultados son inventados o públicos, y todo funciona como con sus pacientes.
start-4 = Ctrl+L bloquea al instante. Tras unos minutos sin usted, Zonula se bloquea sola.

patients-title = Pacientes
patients-lead = Una línea por persona; la lista busca mientras escribe.
patients-1 = Escriba una parte del nombre, del número de ficha o de la fecha de nacimiento.
patients-2 = Ctrl+N añade un paciente. El sexo elige los intervalos de referencia; sin él no se usa ninguno que dependa de él.
patients-3 = La página de un paciente tiene una sola línea de tiempo: muestras, diario, intervenciones e informes.
patients-4 = Ctrl+K encuentra pacientes y todo lo que se puede hacer, sin ratón.
patients-5 = En Archivos, entregue una historia: como FHIR en un solo archivo, o entera en una carpeta con tablas e informes. Ni lo uno ni lo otro va cifrado. Allí también se elimina una historia.

import-title = Importar archivos
import-lead = Suelte archivos, carpetas o archivos comprimidos en cualquier parte de la ventana. No se guarda nada antes de importar.
import-1 = Zonula reconoce los archivos por su contenido: tablas de laboratorio, HL7, FHIR, informes PDF, perfiles de microbiota, diarios.
import-2 = A la izquierda está el archivo como es, a la derecha lo que se entendió. Los problemas van primero.
import-3 = La persona del archivo se compara con la ficha. Se muestra lo que difiere, y usted decide.
import-4 = De un archivo se guarda todo o nada. Una importación entera se puede retirar después, en Archivos.
import-5 = Sin archivo: introduzca un resultado en Resultados, un síntoma o una intervención en Síntomas. Consta en Archivos, y allí se puede retirar.

questions-title = Responder preguntas
questions-lead = Zonula pregunta donde debe decidir una persona, y recuerda la respuesta para ese laboratorio.
questions-1 = Un nombre desconocido: elija el analito que se quiere decir, o deje el resultado como está escrito.
questions-2 = El signo decimal y el orden de las fechas nunca se adivinan donde ambos son posibles.
questions-3 = Las filas de un PDF están junto a la imagen de su página. Marque las correctas; solo esas se guardan.
questions-4 = Otra respuesta es posible hasta que importe.
questions-5 = En Laboratorios, en los ajustes, ve lo que Zonula recuerda de cada uno: mírelo, guárdelo para otra consulta o quítelo.

results-title = Resultados
results-lead = El resultado más reciente de cada analito sobre su intervalo de referencia, los anteriores más pálidos al lado.
results-1 = Abra una fila para ver qué decía el archivo, cómo se convirtió y dónde está en él.
results-2 = Cambio: un paso cuenta solo más allá de lo que los resultados varían por sí mismos. Si no, figura el motivo.
results-3 = Una serie se rompe donde cambió el laboratorio o el método. Nada se compara a través de una ruptura.
results-4 = Los resultados corregidos reemplazan a los anteriores; estos siguen a la vista en Resultados reemplazados.
results-5 = Donde un laboratorio no indica intervalo se usa el propio: en los ajustes, en Intervalos y afirmaciones propios.

microbiome-title = Microbiota
microbiome-lead = Cómo se midió, qué diversa es y cómo se sitúa entre personas medidas igual.
microbiome-1 = Un percentil aparece solo donde método y rango son los de la cohorte. Si no, figura el motivo.
microbiome-2 = Los grupos funcionales dicen por qué se conocen los taxones, no qué hacen en este intestino.
microbiome-3 = Los índices publicados tienen valor solo para la técnica y el programa para los que se hicieron.
microbiome-4 = Varias muestras: la distancia a la primera muestra cuánto se ha movido un perfil.

symptoms-title = Síntomas y correlaciones
symptoms-lead = Del diario: cada curso, su cambio, y qué había antes y después de una intervención.
symptoms-1 = La diferencia tiene un intervalo que tiene en cuenta que los días se parecen a sus vecinos.
symptoms-2 = Donde hay publicada una mínima diferencia perceptible, Zonula dice si la gente notaría el cambio.
symptoms-3 = Lo que viene después de una intervención no tiene por qué venir de ella.
symptoms-4 = Las correlaciones necesitan al menos ocho pares para una prueba. Las que tienen menos se nombran y no se prueban.

assessment-title = Valoración
assessment-lead = Qué va primero, siete áreas, y enunciados propuestos a partir de la ficha.
assessment-1 = Un recuadro rojo va primero: un resultado que exige una valoración médica retiene otros enunciados.
assessment-2 = Nada se imprime antes de que usted lo acepte. Cambie las palabras o escriba las suyas.
assessment-3 = Cada enunciado dice por qué aparece, qué certeza tiene y de dónde viene.
assessment-4 = Las áreas se cuentan. El número no es ni una probabilidad ni un diagnóstico.
assessment-5 = Una afirmación que no quiere nunca, o que quiere con otras palabras, se cambia para todos los pacientes en los ajustes.

report-title = Informe
report-lead = Las páginas a la izquierda son las del propio PDF. Cada elección a la derecha se ve al instante.
report-1 = Elija el lector, el idioma, el papel y la marca. El nombre, el color y el logotipo de su consulta están en los ajustes.
report-2 = Publíquelo con su nombre: recibe un número, y sus bytes se conservan.
report-3 = Modifique un informe publicado cuando algo cambió: la versión nueva dice qué en cada página.
report-4 = Retire un informe con un motivo. Sigue en la lista, para que nadie se extrañe.
report-5 = En un informe para profesionales pueden omitirse apartados o cambiarse de orden. El informe nombra lo que se omite.

safety-title = Seguridad
safety-lead = Quién trabaja aquí, cómo se guardan los datos y qué se hizo con ellos.
safety-1 = Cada persona tiene su propia frase de contraseña. Los asistentes introducen y miran; los profesionales publican y deciden.
safety-2 = Elija una carpeta para copias de seguridad, mejor en otro disco. Cada día se hace una copia y se vuelve a abrir para comprobarla.
safety-3 = El registro dice quién hizo qué, y muestra si alguien lo alteró.
safety-4 = Restaure una copia de seguridad en los ajustes. La base actual se conserva al lado.
safety-5 = En Historias, en los ajustes: qué ley dice cuánto se conserva una historia antes de poder eliminarla, y los datos para investigación, sin nombres y con los días desplazados.

quick-title = Inicio rápido
quick-lead = De una carpeta de archivos a un informe publicado
quick-1 = Desbloquee con su frase de contraseña.
quick-2 = Ctrl+N: añada el paciente, o búsquelo en la lista.
quick-3 = Suelte los archivos en la ventana, o pulse Ctrl+O.
quick-4 = Responda lo que esté abierto. Importe.
quick-5 = Mire Resultados, Microbiota y Síntomas.
quick-6 = En Valoración, acepte lo que debe imprimirse.
quick-7 = Ctrl+P: lea las páginas, elija lector e idioma.
quick-8 = Publique con su nombre. Guarde o imprima.
quick-9 = Ctrl+L bloquea.
