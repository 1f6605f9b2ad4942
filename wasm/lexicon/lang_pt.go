package lexicon

// ptWords is Portuguese, of Brazil and of Portugal.
const ptWords = `
@common: o a os as de do da dos das e em um uma para por com que meu minha meus minhas seu sua não se no na ao é ou como mais este esta eu nos nosso você quero desejo quando todos pelo pela
@letters: ã õ ç ê â á í ó ú

void: separador_privado para_oferta texto_wiki não_só não_apenas não_disponível não_aplicável se_aplicável dados_anonimizados anonimizad* pseudonimizad* edição_limitada ainda_não
share: compartilh* partilh* ceder cessão cedid* repass* transmit* transfer* vend* venda_de divulg*~a divulga* comunic*_os_meus_dados fornec* disponibiliz* troca_de entreg*_meus cruzamento revel*_a
send: envi* mand* report* relat* submet* comunicar_erros remet* incluir_o_endereço informar_falhas
collect: colet* recolh* regist* grav* armazen* guard* captur* reun* monitor* conserv* salvar_meus
use: usar uso use usa usem utiliz* trat* process* analis* análise_de_perfil avali* explor*_meus consult* combin* vincul* associ* relacion* aproveit* empreg* execut* ligar
show: mostr* exib* visív* public* aparec* apareç* apresent* expor exponh* revel* inclu* listar listad* divulg*_publicamente tornar_público torn*~públic* tornar_visív* constar
reveal: public* revel* divulg* tornar~acessíve* tornar_público
find: encontr* busc* pesquis* procur* descobr* index* achar localizar_me sugerir_minha sugerir_conta
see: ver veja vejam vê quem_pode acess* visualiz* consult*_meu
allow: permit* autoriz* ativ* habilit* deix* conced* pod* dar_permissão
agree: aceit* concord* consint* consent* acordo dou_meu_consentimento dou_o_meu autorizo estou_de_acordo ao_registrar ao_registar ao_continuar ao_criar ao_usar ao_utilizar ao_clicar aprov* anuo estou_bem_com dar_permissão
ack: li lido entend* compreend* confirm* declar* reconheç* ciente ciência tomei_conhecimento certific*
receive: receb* obter obtenh* recepção aprovei*
inform: inform* manter_me mantenha_me mantenham_me a_par por_dentro fique_por_dentro ficar_informado atualizad* saber_das saber_mais_sobre
want: quero quer queres desej* gostaria sim por_favor interess* pretendo queria
subscribe: assin* subscrev* inscrev* inscrição cadastr* aderir subscri* registe_me
contact: contat* contact* ligar_para_mim ligações telefonar me_ligar chamadas_de
sync: sincroniz* import* carregar enviar_contatos enviar_contactos encontrar_amigos
tailor: personaliz* adaptad* sob_medida à_medida segmentad* direcionad* basead* com_base relevante* interesse interesses de_acordo_com_meu* de_acordo_com_os_meus preferências possam_interessar podem_interessar* dirigid*
recommend: recomend* suger* sugest* indicar
improve: melhor* otimiz* optimiz* aprimor* desenvolv* aperfeiç*
train: trein* aprendizado aprendizagem aprender
join: particip* juntar fazer_parte tomar_parte contribu* colaborar
help: ajud* apoi*

hide: ocult* escond* invisív* anonimamente de_forma_anónima de_forma_anônima aparecer_offline ficar_invisível
block: bloque* imped* impeç* proib* deter parar evit* proteção isol* barrar interromp*
refuse: nego negar-me negado recus* rejeit* opor oponho oponha me_oponho oposição negar não_aceito não_concordo não_consinto não_autorizo declin* discord*
optout: opt_out revog* retir*_meu_consentimento retirar sair_do excluir_me sair_da desist* optar_por_sair para_sair cancelar_participação
unsub: cancelar_a_assinatura cancelar_assinatura cancelar_inscrição cancelar_a_subscri* cancelar_subscri* descadastr* anular_subscri* remover_me_da anular_a_subscrição
off: desativ* desabilit* deslig* desactiv*
anon: anonimizar anonimização pseudónim* pseudônim* pseudonimiz*
limit: limit* restri* reduz* reduç* minimiz* diminu*
approval: requer*~aprov* requer* exig*~aprov* exigir precisa*_de_aprovação aprovar_manualmente aprovar_pedidos proteger_minha proteger_meu solicitações_precisam necessitam_de_aprovação exige_autenticação
private: privad* só_eu somente_eu apenas_eu ninguém confidencia* não_listad* trancad* particular conta_bloqueada trancar conta_trancada
remove: remov* excluir* exclua excluem exclui excluído* apag* elimin* esquec* suprim* tirar

not: não nunca jamais nenhum nenhuma nem nada
without: sem exceto salvo em_vez
tick: marc* assinal* clique clicar caixa_de_seleção esta_caixa selecion*_esta
untick: desmarqu* desmarc* desselecion* não_marque não_marcada deixar_em_branco não_assinale desassinal*
if: se caso
when: quando sempre_que assim_que após cada_vez ao_receber logo_que
only: só somente apenas unicamente exclusivamente
onoff: ativar_desativar ativar_ou_desativar aceitar_ou_rejeitar aceitar_ou_recusar

me: eu me mim meu minha meus minhas comigo
you: você vocês seu sua seus suas teu tua teus tuas lhe te
data: dados_pessoais meus_dados seus_dados dados minhas_informações suas_informações informações_pessoais dados_de_contato dados_de_contacto os_meus_dados
info: informaç*
usage: dados_de_uso dados_de_utilização uso_do_app uso_do_aplicativo uso_do_site estatísticas_de_uso estatísticas_de_utilização comportamento hábitos interaç* dados_técnicos dados_de_navegação informações_de_uso utilização_da_app utilização_dos_serviços histórico_de_pesquisa dados_de_desempenho
stats: estatístic* analític* análises análise mediç* medir audiência telemetria métric* desempenho pesquisa_de_mercado estudos_de_mercado performance
crash: falhas falha travament* relatóri*_de_erro* relatóri*_de_falh* relatório*_de_problem* diagnóstic* erros crash* relatar_problemas bloqueios registros_de_erro comunicação_automática_de_prob* relatório_automático
cookie: cookie*
tracking: rastre* rasto monitoramento_entre impressão_digital_do entre_sites
study: pesquisas_de participar_de_pesquisa* pesquisa_científica para_pesquisa participar_em_pesquisa* estudo* inquérito* experiment* investigação questionário*
profile: perfil perfis biografia
name: nome_completo nome_real nome_verdadeiro sobrenome apelido meu_nome seu_nome nome_de_usuário nome_de_utilizador nome
personal: data_de_nascimento aniversário idade sexo gênero género avatar* foto_de_perfil foto_do_perfil cpf
email: correio_eletrónico correio_eletrônico endereço_de_correio
phone: número_de_telefone telefone* celular telemóvel número_de_celular número_de_telemóvel
contacts: enviar_contatos enviar_contactos encontrar_amigos contatos contactos agenda lista_de_contatos lista_de_contactos livro_de_endereços catálogo_de_endereços este_contato este_contacto
location: localizaç* geolocaliz* geográfic* posição gps perto_de próxim* lugares trajet* rota* percurso* traçado* rastros onde_estou pontos_ordenados pontos_não_ordenados pontos_anônimos pontos_identificáveis
activity: atividade* histórico* favoritos listas_de_reprodução reações resultados leituras calendário rede_social
presence: status_online online estado_online visto_por_último última_vez confirmaç*_de_leitura recibo*_de_leitura digitando a_escrever escrevendo notificaç*_de_digitação notificaç*_de_escrita indicador*_de_digitação presença digitação estado_de_ligação aparecer_offline ficar_invisível status_on_line ler_recibos recibos_de_leitura
content: publicaç* postage* conteúdo* foto* imagem imagens comentário* avaliações mensagens_que vídeos_que artigo* obras páginas repositório conversas documentos exames consultas
follower: seguidor* seguindo lista_de_amigos quem_sigo tua_rede sua_rede suas_relações grafo_social
request: pedido*_de_seguidor* pedido*_para_seguir solicitaç*_de_amizade pedido*_de_amizade solicitaç*_para_seguir solicitaç*_de_seguidor* pedidos_de_seguimento
purchase: compra* transaç* gastos pagamento* saldo consumo valores histórico_de_compras movimentos carrinho extratos
health: saúde médic* frequência_cardíaca sono sintoma*
credit: crédito score* pontuação cadastro_positivo risco solvência scoring análise_de_crédito bureau inadimplên*
profiling: definição_de_perfis criação_de_perfil criar_perfis criar_um_perfil perfilamento perfilagem perfil_de_anúncio* perfil_de_conteúdo* perfil_publicitário decisões_automatizadas perfil_personalizado um_perfil_sobre perfil_de_risco análise_de_perfil
identify: características_do_dispositivo vincular_dispositivos ligar_dispositivos identificar_o_dispositivo vincular_diferentes dados_offline fontes_de_dados_offline identificáv* entre_dispositivos ligar_diferentes
account: conta contas
message: mensagens_privadas mensagens_diretas mensagem_privada mensagens_de mensagens chamadas_recebidas bate_papo
sensor: câmera câmara microfone realidade_virtual rede_local

third: terceiro* outras_empresas outras_entidades outras_organizações fornecedor* seguradora* empregador* empresas_externas empresas_selecionadas farmácias entidades_externas terceiras_partes
partner: parceir* parceria* colaboradores_comerciais empresas_associadas marcas
affiliate: filiais filial empresas_do_grupo sociedades_do_grupo grupo afiliad* subsidiária* coligadas controladora
advertiser: anunciante* parceiros_de_publicidade redes_de_publicidade redes_de_anúncios
seller: vendedor* comerciante* lojista* lojas revendedor*
everyone: todos todo_mundo toda_a_gente qualquer_pessoa público pública públicas públicos publicamente desconhecidos estranhos visitantes internet mundo acesso_anónimo acesso_anônimo qualquer_um
others: outros_usuários outros_utilizadores outras_pessoas usuários utilizadores membros amigos amigo outros pessoas colegas comunidade jogadores demais
engine: motores_de_busca motor_de_busca motores_de_pesquisa mecanismos_de_busca robôs buscadores indexação mecanismos_de_pesquisa rastreadores_web crawlers
directory: diretório* directório* resultados_de_busca resultados_de_pesquisa ranking* classificação explorar descoberta galeria lista_de_membros feed
unknown: que_não_sigo que_você_não_segue que_não_segue remetentes_desconhecidos não_conheço não_seguidores números_desconhecidos que_não_me_seguem que_não_te_seguem que_sigo estes_usuários esses_usuários estes_utilizadores não_segues não_segue não_seguid* não_sigo
us: nós nosso nossa nossos nossas

promo: oferta* promoç* promocion* desconto* comunicações_comerciais comercia* publicidade_por cupo* campanha* sorteio* vantage* concursos saldos propaganda marketing* publicitári* cashback
newsletter: boletim boletins lista_de_correio lista_de_e_mails lista_de_distribuição newsletter* lista_de_emails informativo* catálogo* folheto* jornal_informativo lista_de_discussão
news: novidade* notícia* atualizações dicas últimas_notícias inspiração
product: produto* serviço* evento* funcionalidades cursos planos
ads: anúncio* publicidade propaganda
sponsor: patrocin*
ai: ia inteligência_artificial modelo* algoritmo* generativ* aprendizado_de_máquina
channel: por_email por_e_mail por_sms por_telefone por_whatsapp por_correio telefónic* telefônic* via_eletrônica via_eletrónica mensagens_de_texto ligações chamadas mensagens_de_correio
directmail: telemarketing ligações_comerciais chamadas_comerciais publicidade_direta marketing_direto chamadas_publicitárias mala_direta

notify: notific* avis* alert* lembr* não_incomodar não_perturbe vibra* advert*
digest: resumo* sumário
order: pedido* entrega* fatura* encomenda* nota_fiscal consulta_marcada reserva* recibo chegar disponív* estoque stock fica*_pronto ficar_pronto pix_recebido extrato marcação em_estoque em_stock produto_estiver_disponível estiver_disponível
reply: respond* respost* mencion* menção menções novos_comentários novo_comentário me_segue seguir_você novas_mensagens nova_mensagem revertid* comentários_seguintes impulsion* agradec* citou curtiu
someone: alguém o_cliente ao_cliente o_usuário ao_usuário o_utilizador ao_utilizador
session: lembrar_me lembrar_de_mim lembre_se lembrar_meu lembrar_minha manter_conectado manter_me_conectado manter_sessão manter_a_sessão permanecer_conectado continuar_conectado iniciar_sessão_automaticamente login_automático entrar_automaticamente salvar_senha guardar_palavra guardar_senha lembrar_senha neste_aparelho neste_dispositivo neste_computador neste_navegador lembrar_login lembrar_a_senha memorizar sessão_iniciada
remember: lembr* record* salv* guard* adicion* acrescent*
login: iniciar_sessão sessão senha* palavra_passe login entrar
ui: barras_de_ferramentas barras tema temas barra_de_ferramentas barra_lateral barra aba abas separador* janela* botão botões fonte letra letras layout pré_visualiz* prévia* miniatura* menu* rolagem rolar gesto* tela ecrã modo_escuro escuro claro linha_do_tempo cronologia coluna* pasta* ordenar ordenação categoria* zoom recolher expandir cursor* página_inicial não_lid* lidas título* assinatura_nas lista_de_vigi* páginas_vigiadas edições emoji* hora sensív* aviso_de_conteúdo hashtag* confirmação confirmar_antes fundo rascunho* atalho* ícone* impulsos diferenças mapa gradiente* cor cores notificações_lidas
media: vídeo* som sons música animaç* animad* gif reprodução_automática reprodu* volume legendas áudio
security: dois_fatores duas_etapas dois_passos impressão_digital face_id cópia_de_segurança backup* criptograf* encript* https código_de_verificação pin conexão_segura ligação_segura senhas_fortes biometria
system: atualização_automática atualizações_automáticas verificar_atualizações transfer*_automaticamente baixar download* instal* idioma* teclado* ortograf* bateria wi_fi wifi offline fuso_horário moeda* hardware reinici* economia cache captura*_de_tela captura*_de_ecrã área_de_transferência navegador_padrão navegador_predefinido link* ligações_externas pesquisa_padrão integraç* navegação_privada histórico_de_navegação_e dados_de_site formulários imprimir contas_e_senhas cartões
shop: endereço_de_cobrança endereço_de_entrega endereço_de_envio endereço_de_faturação morada presente* embrulho forma_de_pagamento método_de_pagamento mesmo_endereço embalagem oferta_opções opções_de_oferta recibo_de_oferta
necessary: necessári* essencia* imprescindíve* estritamente obrigatóri* funciona*
terms: proteção_de_dados proteção_dos termos condições política* aviso_de_privacidade contrato* licença* regulamento regras privacidade acordo_de cláusula* documentos normas lei_de_proteção termo_de_uso
processing: tratamento tratamento_de_dados tratamento_dos_meus processamento_de coleta_e recolha_e
anytime: a_qualquer_momento qualquer_momento em_qualquer_altura a_qualquer_altura
again: não_mostrar_novamente não_perguntar não_mostrar_de_novo não_voltar_a_mostrar não_exibir_novamente não_mostrar_mais nunca_perguntar

c.yes: sim ativado ativar permitir aceitar aceitar_tudo aceitar_todos todos todas sempre aceito ligado habilitado permitir_tudo concordo assinar compartilhar concordar_com_tudo
c.no: não desativado desativar recusar rejeitar rejeitar_tudo rejeitar_todos nenhum nenhuma nunca não_obrigado desligado não_permitir não_aceito apenas_necessários agora_não bloquear não_compartilhar
c.aud1: só_eu somente_eu apenas_eu ninguém privado eu
c.aud2: melhores_amigos amigos_próximos pessoas_específicas personalizado
c.aud3: amigos meus_amigos contatos contactos meus_contatos seguidores meus_seguidores só_amigos somente_amigos apenas_amigos só_contactos apenas_contatos pessoas_que_sigo pessoas_que_eu_sigo
c.aud4: amigos_de_amigos membros usuários_registrados usuários utilizadores_registados minha_empresa apenas_membros somente_membros
c.aud5: todos todo_mundo toda_a_gente qualquer_pessoa público todos_os_usuários motores_de_busca qualquer_um qualquer_pessoa_com_o_link motores_de_pesquisa

t.settings: configurações definições preferências minha_conta opções ajustes
t.privacy: privacidade configurações_de_privacidade definições_de_privacidade notificações meus_dados
t.sign_up: cadastro criar_conta cadastre_se registar registre_se inscreva_se confirmar_senha criar_uma_conta
t.login: entrar login iniciar_sessão esqueceu_a_senha esqueci_minha_senha
t.checkout: carrinho pagamento endereço_de_entrega finalizar_compra finalizar_pedido resumo_do_pedido
t.consent: cookies aceitar_todos rejeitar_todos interesse_legítimo gerenciar_cookies nossos_parceiros
t.newsletter: newsletter boletim receba_nossas
t.comment: deixe_um_comentário comentários enviar_comentário deixe_uma_resposta
t.survey: enquete votar questionário resultados pesquisa_de
t.landing: seu_ano retrospectiva resumo_anual fatura extrato sorteio
t.todo: tarefas tarefa lista_de_tarefas a_fazer vencimento prioridade atrasadas concluídas
t.mailbox: caixa_de_entrada enviados rascunhos lixeira escrever
t.filter: filtros filtrar ordenar_por resultados_da_busca busca_avançada
t.permissions: permissões funções papel administrador
t.game: jogo nível pontuação jogar partida
`

// ptExamples is the test of the table.
const ptExamples = `
third_party_sharing	gives	Compartilhar minhas compras com parceiros selecionados
third_party_sharing	gives	Aceito que meus dados sejam repassados a empresas do grupo
third_party_sharing	withholds	Não vender minhas informações pessoais a terceiros
third_party_sharing	withholds	Não quero que meu endereço seja fornecido a anunciantes
marketing	gives	Sim, enviem-me o boletim mensal
marketing	gives	Quero receber ofertas especiais por SMS
marketing	gives	Manter-me informado sobre novidades e eventos
marketing	withholds	Não desejo receber ligações comerciais
marketing	withholds	Cancelar a assinatura de todas as listas de e-mails
marketing	withholds	Marque esta caixa se não deseja receber o nosso catálogo
marketing	gives	Desmarque esta caixa se não quiser ofertas por correio
analytics_telemetry	gives	Enviar estatísticas de uso anônimas para melhorar o aplicativo
analytics_telemetry	gives	Comunicar falhas automaticamente
analytics_telemetry	withholds	Desativar a telemetria
analytics_telemetry	withholds	Bloquear rastreadores entre sites
personalised_ads	gives	Mostrar anúncios com base nos meus interesses
personalised_ads	withholds	Recusar publicidade personalizada
profiling_scoring	gives	Usar meu histórico de pagamentos para calcular o score de crédito
profiling_scoring	withholds	Sou contra: me oponho à definição de perfis
personalisation	gives	Recomendar artigos com base nas minhas leituras
personalisation	withholds	Desativar sugestões personalizadas
public_visibility	gives	Permitir que mecanismos de busca encontrem meu perfil
public_visibility	gives	Mostrar meu nome verdadeiro a outros membros
public_visibility	withholds	Ocultar meu status online
public_visibility	withholds	Não mostrar minha data de nascimento no perfil
location	gives	Usar minha localização exata
location	withholds	Não compartilhar minha localização com amigos
contacts	gives	Enviar minha agenda para encontrar conhecidos
contacts	withholds	Não sincronizar meus contatos
ai_training	gives	Usar minhas postagens para treinar modelos de inteligência artificial
ai_training	withholds	Não permitir que minhas fotos treinem modelos de IA
terms_bundling	gives	Li e aceito os termos e a política de privacidade
terms_bundling	gives	Autorizo o tratamento dos meus dados pessoais
terms_bundling	withholds	Não aceito os termos de uso
own_notifications	neutral	Avisar-me quando alguém responder ao meu comentário
own_notifications	neutral	Notificar quando o meu pedido for enviado
session_remember	neutral	Manter a sessão iniciada neste computador
other_setting	neutral	Usar o tema escuro
other_setting	neutral	Reproduzir vídeos automaticamente
other_setting	neutral	Verificação em duas etapas
other_setting	neutral	O endereço de entrega é igual ao de cobrança
other_setting	withholds	Bloquear mensagens de pessoas que não sigo
`
