package lexicon

// esWords is Spanish, with what Asturian says otherwise.
const esWords = `
@common: el la los las de del y en un una para por con que mi mis su sus tu tus se lo al es no si como más este esta yo nos nuestro nuestra deseo quiero cuando todos
@letters: ñ ¿ á í ó ú

void: no_solo no_sólo no_obstante no_disponible no_aplicable si_procede si_corresponde datos_anonimizados anonimizad* seudonimizad* edición_limitada no_aplica sin_compromiso todavía_no aún_no
share: compart* ceder cedo cedan cesión cedid* comunic*~a_terceros comunic*_mis_datos transmit* transfer* vend* venta_de divulg* revel*_a intercamb* facilit*~a proporcion* suministr* entreg*_mis cruzar cruce poner_a_disposición comunicar_mis comparte compartíu compartir
send: envi* mand* report* remit* notificar_a_mozilla informar_de_errores informar_de_problemas incluir_la_dirección cuéntale unviar unvie*
collect: recopil* recog* recolect* registr* almacen* guardar_mis guard* captur* conserv* obtener_mis monitor* grab*
use: usar uso usen usa use utiliz* trat* proces* analiz* análisis_de_mis evalu* explot* consult* combin* vincul* asoci* relacion* aprovech* emplear ejecut* elaborar
show: mostr* muestr* visib* public* aparec* aparez* figur* exhib* expon* revel* inclu* listar listad* difund* dar_a_conocer enseñar amosar amós apaecer llistar
reveal: public* revel* divulg* difund* hacer_accesibl* hacer_público* dicir_les
find: encontr* encuentr* busc* búsqued* descubr* index* hallar localizarme sugerir_mi sugerir_cuenta
see: ver vea vean ve quién_puede acced* acceso visualiz* vieron consult*_mi
allow: permit* autoriz* activ* habilit* dej* conced* pued* dar_permiso
agree: me_parece_bien te_comprometes me_comprometo adherirse adherirte acept* consient* consent* acuerdo de_acuerdo doy_mi_consentimiento conforme otorg* estoy_conforme acced*_a_que al_registrar* al_continuar al_crear al_usar al_hacer_clic autorizo apruebo aprob* aceuto aceutes alcuerdu
ack: leído he_leído entiend* comprend* confirm* declar* reconozco conozco certific* quedo_informado lleí
receive: recib* obten* recepción benefici* recibir
inform: inform* mantenerme mantenerse mantente mantenme al_día al_corriente al_tanto estar_informad* enter* conocer_las
want: quiero quiere quieres dese* me_gustaría si_quiero por_favor interes* quisiera
subscribe: suscri* subscri* inscri* apunt* darme_de_alta dar_de_alta alta_en unir*_a_la_lista únete registrarme rexist* rexíst* xunise
contact: contact* llam* comunicarse_conmigo ponerse_en_contacto escribirme telefonear
sync: sincroniz* import* subir sub*_mi cargar_mis emparejar
tailor: personaliz* adaptad* a_medida segment* dirigid* basad* relevante* según_mis según_tus según_sus interés intereses acorde* ajustad* podrían_interesar* puedan_interesar* preferencias individualiz* orientad* de_acuerdo_con_mis
recommend: recom* suger* sugier* propon*
improve: mejor* optimiz* desarroll* perfeccion*
train: entren* aprendizaje* aprender
join: particip* unirme unirse tomar_parte formar_parte colabor*_con_la_investigación contribu*
help: ayud* apoy*

hide: mostrarse_como_desconectado ocult* escond* invisib* no_aparecer de_forma_anónima anónimamente disimul* aparecer_desconectado aparecer_como_desconectado esconder
block: antirrastre* bloque* impid* imped* prohíb* prohib* deten* evit* parar protección aisl* frenar deneg*_el_acceso bloquiar torgar
refuse: en_desacuerdo rechaz* me_opong* oponer* opongo oposición declin* no_acept* no_consient* no_autoriz* no_estoy_de_acuerdo deneg* negarme niego me_niego refugo
optout: excluirse excluirte quitar_adhesión opt_out revoc* retir*_mi exclusión excluirme darme_de_baja_del salir_del salir_de_la no_participar excluir
unsub: cancelar_todas_mis_suscri* cancelar_mi_suscri* baja~listas darme_de_baja darse_de_baja desuscri* cancelar_suscri* cancelar_la_suscri* date_de_baja baja_de
off: desactiv* deshabilit* apag* inhabilit*
anon: anonimizar anonimización seudonim* pseudonim*
limit: limit* restring* restric* reduc* minimiz* disminu*
approval: requier*~aprob* requerir requieren_aprobación requier* necesit*_aprobación aprobar_manualmente proteger_mi proteger_mis aprobar_solicitudes pedir_confirmación exigir_inicio
private: privad* solo_yo sólo_yo solo_para_mí nadie confidencial* no_listad* candado cuenta_bloqueada oculto_para priváu
remove: elimin* borr* quit* olvid* suprim* exclu*_mi

not: no nunca jamás ningún ninguna ninguno nada tampoco ni nun
without: sin salvo excepto menos_para en_lugar
tick: seleccioná hacé_clic marc* haga_clic haz_clic seleccion*_esta casilla esta_casilla pulse_aquí clic_aquí
untick: desactive_esta_casilla no_seleccion* desmarqu* desmarc* desactiv*_la_casilla deseleccion* no_marque no_marcada casilla_sin_marcar dejar_en_blanco sin_marcar
if: si en_caso
when: cuando cada_vez al_recibir tras en_cuanto después_de
only: solo sólo solamente únicamente exclusivamente
onoff: activar_desactivar activar_o_desactivar aceptar_o_rechazar habilitar_deshabilitar

me: yo me mi mis mí conmigo mio mios nuesu
you: usted ustedes tú tu tus te su sus le vuestro*
data: datos_personales datos_de_carácter mis_datos sus_datos tus_datos datos mi_información su_información tu_información información_personal datos_de_contacto
info: información informaciones
usage: datos_de_uso uso_de_la_app uso_del_sitio uso_de_la_aplicación estadísticas_de_uso comportamiento hábitos interaccion* datos_técnicos datos_de_navegación uso_de_los_servicios información_de_uso diagnóstico_y_uso rendimiento_y_uso usan_la_app cómo_usas cómo_uso cómo_utiliz* datos_de_rendimiento historial_de_búsqueda usu_básicu datos_dusu datos_téunicos dusu
stats: estadístic* analític* análisis medición* medir audiencia* telemetr* métric* rendimiento estudios_de_mercado investigación_de_mercado
crash: fallos fallo cierres_inesperados informe*_de_error* reporte*_de_error* diagnóstic* errores bloqueos_de_la_app informes_de_fallos registros_de_error crash* informar_de_problemas cuelgues informes_de_cierre
cookie: cookie*
tracking: antirrastre* ser_seguido rastre* seguimiento huella_digital_del tracking intersitios entre_sitios píxel*
study: estudio* encuesta* experiment* investigación cuestionario*
profile: perfil* ficha biografía
name: nombre_completo nombre_real nombre_y_apellidos apellido* mi_nombre tu_nombre su_nombre nombre_de_usuario apodo nombre identidad
personal: fecha_de_nacimiento cumpleaños edad sexo género avatar* foto_de_perfil foto_del_perfil ciudad_de
email: correo* correo_electrónico dirección_de_correo corréu corréos
phone: número_de_teléfono teléfono* número_de_móvil móvil celular número_de_celular
contacts: contactos libreta_de_direcciones agenda lista_de_contactos directorio_telefónico el_contacto este_contacto
location: ubicación* localización geolocaliz* geográfic* posición gps cerca_de lugares_que cercan* trayecto* recorrido* rutas traz* desplazamientos donde_estoy dónde_estoy puntos_ordenados puntos_no_ordenados trazas trazab* puntos_axeitaos axeitar traces allugamientu
activity: actividad* historial* favoritos listas_de_reproducción reacciones resultados lecturas calendario red_social gráfico_social puntuaciones_de_juego
presence: como_desconectado acuse*_de_recibo notificaci*_de_tecleo notificaci*_de_lectura estado_en_línea en_línea conectado_por_última última_vez confirmacion*_de_lectura recibos_de_lectura acuse*_de_lectura escribiendo notificacion*_de_escritura indicador*_de_escritura presencia estado_de_conexión cuando_escribo aviso*_de_escritura estoy_escribiendo mostrarse_como_desconectado aparecer_desconectado aparecer_como_desconectado
content: publicacion* contenido* foto* imágen* imagen* comentario* reseñ* mensajes_que vídeos_que artículo* obras páginas repositorio conversaciones documentos grabaciones exámenes opiniones conteníu
follower: tu_red mi_red gráfic*_social seguidor* seguidos a_quién_sigo lista_de_amigos lista_de_contactos_y siguiendo siguidores sigues_y te_siguen te_sigan
request: solicitud*_de_seguimiento solicitud*_de_amistad peticion*_de_seguimiento solicitud*_de_contacto petición_de_amistad
purchase: compra* transaccion* movimientos gasto* pagos consumo* saldo importe* historial_de_compra* carrito pedidos_que
health: salud médic* ritmo_cardíaco sueño síntoma*
credit: crédit* crediticia solvencia puntuación* scoring calificación_crediticia morosidad riesgo_crediticio buró central_de_riesgo*
profiling: perfilado elaborar_perfiles elaboración_de_perfiles crear_un_perfil crear_perfiles perfil_publicitario perfil_de_contenido perfil_personalizado decisiones_automatizadas perfiles_comerciales un_perfil_sobre perfil_de_anuncio*
identify: características_del_dispositivo vincular_dispositivos vincular_diferentes identificar_el_dispositivo identificar_mi fuentes_de_datos_offline datos_fuera_de_línea identificable* entre_dispositivos
account: cuenta* cuenta les_cuentes
message: mensajes_privados mensajes_directos mensaje_privado mensajes_de mensajes llamadas_entrantes mensajes_de_chat
sensor: cámara micrófono realidad_virtual red_local

third: tercero* terceras_empresas otras_empresas otras_compañías otras_entidades proveedor* aseguradora* empleador* organizaciones_externas empresas_externas otras_organizaciones empresas_seleccionadas terceras_partes fornidor*
partner: socio* colaborador* empresas_colaboradoras aliad* patrocinadores_comerciales empresas_asociadas marcas
affiliate: filial* empresas_del_grupo sociedades_del_grupo grupo afiliad* subsidiaria* empresas_vinculadas matriz
advertiser: anunciante* socios_publicitarios redes_publicitarias agencias_de_publicidad
seller: vendedor* comercio* comerciante* tienda* minoristas
everyone: todos todo_el_mundo cualquiera público pública públicas públicos públicamente desconocidos extraños visitantes internet cualquier_persona mundo acceso_anónimo anónimos gente_que_no públicu
others: otros_usuarios otras_personas otros_miembros usuarios miembros amigos amigo otros demás personas gente compañeros comunidad jugadores estos_usuarios
engine: buscadores motores_de_búsqueda motor_de_búsqueda robots rastreadores_web indexación crawlers motores_de_gueta gueta
directory: directorio* resultados_de_búsqueda clasificación ranking* explorar descubrir galería lista_de_miembros descubrimiento direutoriu
unknown: que_no_seguís no_seguís que_no_sigo que_no_sigues remitentes_desconocidos no_conozco no_seguidores números_desconocidos que_no_me_siguen que_no_te_siguen que_sigo usuarios_que_sigo estos_usuarios no_conoces
us: nosotros nuestro nuestra nuestros nuestras nos

promo: oferta* promocion* promoción descuento* comunicaciones_comerciales comercial* publicidad_por mercadotecnia cupon* cupón rebaja* sorteo* concursos ventajas propaganda información_comercial campaña* ganga* publicitari*
newsletter: boletín boletines lista_de_correo lista_de_distribución newsletter* lista_de_correos carta_informativa circular catálogo* folleto* revista_digital boletinos llista_de_corréu
news: novedad* noticia* actualizaciones consejos últimas_noticias inspiración actualidad anovamientos noticies
product: producto* servicio* evento* funcionalidades cursos
ads: anuncio* publicidad
sponsor: patrocinad* patrocinio patrocin*
ai: ia inteligencia_artificial modelo* algoritm* generativ* aprendizaje_automático
channel: por_correo por_email por_sms por_teléfono por_whatsapp por_vía_electrónica telefónic* correo_postal mensajes_de_texto medios_electrónicos llamadas
directmail: telemarketing llamadas_comerciales publicidad_directa mercadotecnia_directa publicidad_por_correo llamadas_publicitarias correo_publicitario marketing_directo

notify: notific* avis* alert* record* advert* no_molestar vibra* avisos
digest: resumen* compendio
order: pedido* entrega* factura* envío_de_mi paquete cita reserva* recibo llegue disponible baje_de_precio en_stock extracto cargo_en esté_disponible en_existencias
reply: respond* respuest* mencion* nuevos_comentarios nuevo_comentario me_siga te_sigue me_sigue nuevo_seguidor nuevos_mensajes nuevo_mensaje revertid* comentarios_siguientes etiquet* impuls* agradec* citó
someone: alguien al_cliente al_usuario
session: recordarme recuérdame recordar_mi mantener_sesión mantener_la_sesión no_cerrar_sesión mantenerme_conectado mantener_conectado permanecer_conectado seguir_conectado iniciar_sesión_automáticamente inicio_de_sesión_automático recordar_contraseña guardar_contraseña guardar_la_contraseña recordar_usuario este_dispositivo este_equipo este_navegador este_ordenador recordar_la_contraseña sesión_iniciada
remember: record* recuerd* guard* añad* agreg*
login: iniciar_sesión sesión contraseña* acceso_al usuario_y
ui: tema temas barra_de_herramientas barra_lateral barra pestaña* ventana* botón botones fuente tipografía diseño vista_previa vistas_previas miniatura* menú* desplaz* gesto* pantalla modo_oscuro oscuro claro línea_de_tiempo cronología columna* carpeta* ordenar orden categoría* zoom contraer expandir cursor* marcador* página_de_inicio no_leíd* leíd* título* firma lista_de_seguimiento edicion* emoji* hora sensible* advertencia* etiqueta* confirmación confirmar_antes fondo borrador* atajo* icono* impulsos respuestas_en diferencias mapa degradad* color* animad* notificaciones_leídas
media: vídeo* video* sonido* música animacion* gif reproducción_automática reproduc* volumen subtítulos audio
security: dos_pasos dos_factores doble_factor huella_dactilar huella face_id copia_de_seguridad copias_de_seguridad cifr* https código_de_verificación pin conexión_segura contraseñas_seguras verificación_en_dos
system: actualización_automática actualizaciones_automáticas buscar_actualizaciones descarg* instal* idioma* teclado* ortograf* batería wi_fi wifi sin_conexión zona_horaria moneda* hardware reinici* ahorro caché captura*_de_pantalla portapapeles navegador_predeterminado enlace* buscador_predeterminado segundo_plano_datos integracion* navegación_privada historial_de_navegación_y datos_de_sitios formularios imprimir inicios_de_sesión tarjetas
shop: dirección_de_facturación dirección_de_envío dirección_de_entrega regalo* envoltorio método_de_pago forma_de_pago iva misma_dirección embalaje
necessary: necesari* esencial* imprescindible* estrictamente obligatori* funcional*
terms: protección_de_datos protección_de_sus términos condiciones política* aviso_legal aviso_de_privacidad contrato* licencia* reglamento normas privacidad bases_legales acuerdo_de cláusula* documentos ley_de_protección reglas desistimiento privacidá
processing: tratamiento tratamiento_de_mis tratamiento_de_datos procesamiento_de recopilación_y
anytime: en_cualquier_momento cualquier_momento cuando_quiera cuando_quieras
again: no_volver_a_mostrar no_mostrar_de_nuevo no_volver_a_preguntar no_preguntar no_mostrar_más no_mostrar_nunca_más

c.yes: sí si activado activar permitir aceptar aceptar_todo aceptar_todas todos todas siempre acepto encendido habilitado permitir_todo de_acuerdo suscribirse compartir aceptar_todas_las_cookies
c.no: no desactivado desactivar rechazar rechazar_todo rechazar_todas ninguno ninguna nunca no_gracias apagado no_permitir no_acepto solo_necesarias ahora_no bloquear no_compartir denegar
c.aud1: solo_yo sólo_yo nadie privado yo solo_para_mí únicamente_yo
c.aud2: mejores_amigos amigos_cercanos personas_específicas personalizado amigos_específicos
c.aud3: amigos mis_amigos contactos mis_contactos seguidores mis_seguidores solo_amigos solo_contactos personas_que_sigo gente_que_sigo
c.aud4: amigos_de_amigos amigos_de_mis_amigos miembros usuarios_registrados usuarios mi_empresa solo_miembros
c.aud5: todos todo_el_mundo cualquiera público cualquier_persona todos_los_usuarios motores_de_búsqueda cualquiera_con_el_enlace buscadores

t.settings: configuración ajustes preferencias mi_cuenta opciones
t.privacy: privacidad ajustes_de_privacidad configuración_de_privacidad notificaciones mis_datos
t.sign_up: registro registrarse crear_cuenta crear_una_cuenta regístrate confirmar_contraseña
t.login: iniciar_sesión acceder olvidaste_tu_contraseña olvidó_su_contraseña entrar
t.checkout: carrito pago dirección_de_envío finalizar_compra realizar_pedido método_de_pago resumen_del_pedido
t.consent: cookies aceptar_todas rechazar_todas interés_legítimo configurar_cookies nuestros_socios
t.newsletter: boletín newsletter suscríbete
t.comment: deja_un_comentario comentarios publicar_comentario deja_una_respuesta
t.survey: encuesta votar cuestionario resultados
t.landing: tu_año resumen_anual factura extracto sorteo
t.todo: tareas tarea lista_de_tareas por_hacer vencimiento prioridad vencidas completadas pendientes
t.mailbox: bandeja_de_entrada enviados borradores papelera redactar
t.filter: filtros filtrar ordenar_por resultados_de_búsqueda búsqueda_avanzada
t.permissions: permisos roles rol administrador
t.game: juego nivel puntuación jugar partida
`

// esExamples is the test of the table.
const esExamples = `
third_party_sharing	gives	Compartir mis compras con socios seleccionados
third_party_sharing	gives	Acepto que mis datos se cedan a empresas del grupo
third_party_sharing	withholds	No vender mi información personal a terceros
third_party_sharing	withholds	No quiero que mi dirección se facilite a anunciantes
marketing	gives	Sí, envíenme el boletín mensual
marketing	gives	Quiero recibir ofertas especiales por SMS
marketing	gives	Mantenerme informado de novedades y eventos
marketing	withholds	No deseo recibir llamadas comerciales
marketing	withholds	Darme de baja de todas las listas de correo
marketing	withholds	Marque esta casilla si no desea recibir nuestro catálogo
marketing	gives	Desmarque esta casilla si no quiere ofertas por correo
analytics_telemetry	gives	Enviar estadísticas de uso anónimas para mejorar la aplicación
analytics_telemetry	gives	Informar automáticamente de los fallos
analytics_telemetry	withholds	Desactivar la telemetría
analytics_telemetry	withholds	Bloquear rastreadores entre sitios
personalised_ads	gives	Mostrar anuncios según mis intereses
personalised_ads	withholds	Rechazar la publicidad personalizada
profiling_scoring	gives	Usar mi historial de pagos para calcular una puntuación de crédito
profiling_scoring	withholds	Me opongo a la elaboración de perfiles
personalisation	gives	Recomendarme artículos según mis lecturas
personalisation	withholds	Desactivar las sugerencias personalizadas
public_visibility	gives	Permitir que los buscadores encuentren mi perfil
public_visibility	gives	Mostrar mi nombre real a otros miembros
public_visibility	withholds	Ocultar mi estado en línea
public_visibility	withholds	No mostrar mi fecha de nacimiento en el perfil
location	gives	Usar mi ubicación exacta
location	withholds	No compartir mi ubicación con amigos
contacts	gives	Subir mi agenda para encontrar conocidos
contacts	withholds	No sincronizar mis contactos
ai_training	gives	Usar mis publicaciones para entrenar modelos de inteligencia artificial
ai_training	withholds	Me opongo a que mis fotos se usen para el aprendizaje automático
terms_bundling	gives	He leído y acepto los términos y la política de privacidad
terms_bundling	gives	Consiento el tratamiento de mis datos personales
terms_bundling	withholds	No acepto las condiciones de uso
own_notifications	neutral	Avisarme cuando alguien responda a mi comentario
own_notifications	neutral	Notificarme cuando se envíe mi pedido
session_remember	neutral	Mantener la sesión iniciada en este equipo
other_setting	neutral	Usar el tema oscuro
other_setting	neutral	Reproducir vídeos automáticamente
other_setting	neutral	Verificación en dos pasos
other_setting	neutral	La dirección de envío coincide con la de facturación
other_setting	withholds	Bloquear mensajes de desconocidos que no sigo
terms_bundling	gives	Aceuto la política de privacidá
public_visibility	gives	Amosar el mio corréu a los siguidores
`
