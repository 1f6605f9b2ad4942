package lexicon

// glWords is Galician.
const glWords = `
@common: o a os as un unha de do da dos das e ou á ao aos en no na nos nas con por para que non si se meu miña meus miñas seu súa seus súas máis este esta todo todos eu me cando
@letters: ñ x
void: non_só non_dispoñible aínda_non
share: compart* ceder cesión* transfer* vend* divulg* facilitar*_a
send: envi* manda* informar_de_err* notifica*_erro*
collect: recoll* recompil* almacen* gard* rexistr* capt* obter monitor*
use: utiliz* usar uso usa empreg* trat* analiz* avali* procesa* explot* executa*
show: mostr* amos* amós* public* visib* visíb* exhib* revel* lista*_en inclu* aparecer
reveal: public* revel* divulg*
find: atop* busc* descub* indexa* indexen localiz*
see: ver vexan vexa acces* quen_pode consult*
allow: permit* autoriz* activ* habilit* deixa* pode poden
agree: acept* consint* conform* de_acordo estou_dacordo outorg* conforme
ack: lido lin entend* confirm* declaro
receive: recib* obter
inform: informa* estar_ao_día ao_día
want: quero desex* gustaríame si queres interés interesa*
subscribe: subscri* apúnta* inscrib* rexístrese_para rexístr* rexistr*
contact: contact* chama*
sync: sincroniz* import* subir carga*
tailor: personaliz* adapt* á_medida basead* segundo_os relevante* intereses
recommend: recomend* suxir* suxest* propo*
improve: mellor* optimiz* desenvolv*
train: adestr* entrena* aprendizaxe_auto* non_aprenda
join: particip* unirse colabor* programa_de
help: axud* contribu*
hide: agoch* ocult* invis* acocha*
block: bloque* imped* evit* deter prohib* protec*
refuse: rexeit* negar* opón* opoñ* declin*
optout: revog* retirar_o_cons* excluírme darse_de_baixa
unsub: cancelar_a_sub* dar_de_baixa de_baixa desubscri*
off: desactiv* deshabilit* apag*
anon: anonimiz* pseudonim*
limit: limit* restrin* redu*
approval: requi*~aprob* requi*~confirm* aprob*_manual* aprobar_manual*
private: privad* só_eu ninguén non_listad*
remove: elimin* borr* suprim* quit*
not: non nin nunca ninguén ningún ningunha tampouco
without: sen excepto salvo
tick: marc* preme fai_clic caixa
untick: desmarc* non_marq*
if: se
when: cando ao_recib* cada_vez
only: só soamente unicamente
onoff: activar_ou_desact* activar_desactivar aceptar_ou_rexeitar
me: eu me meu miña meus miñas min
you: ti vostede te che seu súa seus súas teu túa
data: datos datos_persoais
info: información
usage: datos_de_uso uso_da_aplic* comportamento hábitos interaccións datos_técnicos
stats: estatístic* analític* medi* telemetr* métric* rendemento análise
crash: fallo fallos informe*_de_err* erros diagnóstico* peche*_inesp* informe_de_problem* informes_de_problem*
cookie: cookie* rastro*
tracking: seguimento rastrex* rastrea*
study: estud* enquis* experiment* investigac*
profile: perfil*
name: nome nome_completo apelid*
personal: data_de_nac* idade xénero avatar
email: correo* enderezo_de_cor* email
phone: teléfono móbil
contacts: contactos axenda
location: localización ubicación xeoloc* posición gps preto puntos_ordenados puntos_desordenados
activity: actividade historial favorit* calendario
presence: en_liña confirmación_de_lect* confirmacións_de_lect* escribindo última_conexión recibos_de_lectura recibo_de_lectura
content: publicacións publicación contido* fotos comentarios artigos páxinas documentos
follower: seguid* lista_de_amig* a_quen_segu*
request: solicitud*_de_seg* peticións_de_seg*
purchase: compras transaccións pagamento* saldo
health: saúde médic*
credit: crédito solvencia puntuación_de
profiling: elaboración_de_perf* crear_un_perfil perfilado
identify: características_do_disp* vincular_disp* identificar_disp*
account: conta contas
message: mensaxe*_privad* mensaxe*_direct* chat mensaxe*
sensor: cámara micrófono
third: terceiro* terceiras_partes outras_empresas outras_compañías
partner: socio* colaborador* marcas
affiliate: empresas_do_grupo grupo filiais
advertiser: anunciantes
seller: vendedor* comerci* tendas
everyone: todo_o_mundo calquera públic* publicamente descoñecid* visitant* anónim*
others: outr*_usuari* outros outras usuari* membros amig* persoas xente
engine: buscador* motores_de_busca robots indexación
directory: directorio resultados_de_busca explorar galería clasific* seccións_de_descub* descubrimento
unknown: non_segues que_non_segu* que_non_coñ* est*_usuari* non_te_segu* non_segu* non_me_segu*
us: nós noso nosa
promo: oferta* promoc* desconto* comercia* márketing mercadotecnia vantax* sorteo*
newsletter: boletín boletíns lista_de_correo boletín*
news: novidades noticias consellos
product: produto* servizo* evento*
ads: anuncio* publicid* publicitari*
sponsor: patrocin*
ai: ia intelixencia_art* modelos algoritm*
channel: por_correo por_teléfono por_sms por_carta mensaxes_de_correo
directmail: telemárketing márketing_directo
notify: notific* aviso avisos avisa* alerta* record*
digest: resumo*
order: pedido* entrega* factur* reserva*
reply: resposta* responda* mencion* novo_comentario novos_comentarios séguem* nova_mensaxe
someone: alguén
session: lémbrame lembrarme manter_a_sesión gardar_contrasin* gardar_o_contr* neste_disp* neste_ord* lembrar_contr*
remember: lembra*
login: iniciar_sesión contrasinal
ui: tema lapela* barra botón tipo_de_letra deseño vista_previa miniatur* menú despraz* xesto* pantalla escuro claro cronoloxía columna cartafol* orden* categor* ampli* cursor páxina_de_inicio non_lid* título sinatur* lista_de_vix* edici* emoticona sensible* etiqueta confirm*_antes fondo borrador* atallo* icona cor* xanela diferenza* mapa
media: vídeo* audio son música animaci* gif reprodu* volume subtítul*
security: dous_factores dous_pasos pegada copia_de_seg* cifr* https bloqueo_de_pant*
system: actualizacións_aut* actualiz* descarg* instal* idioma lingua teclado ortograf* batería wi_fi wifi sen_conexión fus*_hor* moed* hardware reinici* caché captura*_de_pant* portapapeis ligazón* navegación_priv* impri*
shop: enderezo_de_fact* enderezo_de_env* agasall* ive
necessary: necesari* esencia* obrigatori* imprescind* funcionais
terms: condicións termos política políticas acordo licenza normas aviso_de_privacidade
processing: tratamento
anytime: en_calquera_momento
again: non_volver_a non_volvas non_preguntar_máis
c.yes: si activado activar permitir aceptar aceptar_todo todo todos sempre
c.no: non desactivado desactivar rexeitar rexeitar_todo ningún nunca non_grazas agora_non
c.aud1: só_eu ninguén privado
c.aud3: amigos contactos seguidores
c.aud4: amigos_de_amigos membros usuarios
c.aud5: todos calquera público todo_o_mundo
t.settings: configuración preferencias a_miña_conta axustes
t.privacy: privacidade notificacións
t.sign_up: rexistro crear_unha_conta rexístrate
t.login: inicia_sesión
t.checkout: carro pagamento pedido
t.consent: cookies aceptar_todo interese_lexítimo
t.newsletter: boletín subscríbete
t.comment: comentarios
`

// glExamples is the test of the table.
const glExamples = `
third_party_sharing	gives	Compartir as miñas compras con empresas colaboradoras
third_party_sharing	withholds	Non vender os meus datos persoais a terceiros
marketing	gives	Si, quero recibir o boletín mensual
marketing	gives	Recibir ofertas e promocións por correo
marketing	withholds	Non quero recibir chamadas comerciais
marketing	withholds	Darme de baixa da lista de correo
marketing	withholds	Marque esta caixa se non quere recibir ofertas
analytics_telemetry	gives	Axúdanos a mellorar enviando estatísticas de uso anónimas
analytics_telemetry	gives	Enviar automaticamente os informes de erros
analytics_telemetry	withholds	Desactivar a telemetría
personalised_ads	gives	Mostrar anuncios baseados nos meus intereses
personalised_ads	withholds	Rexeitar a publicidade personalizada
profiling_scoring	gives	Usar os meus pagamentos para calcular a puntuación de crédito
profiling_scoring	withholds	Non crear un perfil do meu comportamento
personalisation	gives	Recomendar artigos segundo a miña actividade
public_visibility	gives	Permitir que os buscadores indexen o meu perfil
public_visibility	gives	Mostrar o meu nome completo a outros usuarios
public_visibility	withholds	Agochar o meu estado en liña
public_visibility	withholds	Agochar o meu perfil dos buscadores
location	gives	Usar a miña localización exacta
location	withholds	Non compartir a miña localización cos amigos
contacts	gives	Subir os contactos para atopar xente coñecida
contacts	withholds	Non sincronizar os meus contactos
ai_training	gives	Permitir que as miñas publicacións sirvan para adestrar modelos
ai_training	withholds	Non usar as miñas fotos para adestrar a intelixencia artificial
terms_bundling	gives	Lin e acepto as condicións e a política de privacidade
terms_bundling	gives	Acepto o tratamento dos meus datos persoais
own_notifications	neutral	Avísame cando alguén responda ao meu comentario
own_notifications	neutral	Notificarme cando o pedido sexa enviado
session_remember	neutral	Manter a sesión iniciada neste ordenador
other_setting	neutral	Tema escuro
other_setting	neutral	Reproducir os vídeos automaticamente
other_setting	neutral	Verificación en dous pasos
other_setting	neutral	Idioma do teclado
`
