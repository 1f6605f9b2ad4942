package lexicon

// frWords is French. Of "ne … pas" only "pas", "plus", "jamais" count as the negation; what may follow an apostrophe
// ("j'accepte", "l'utilisation") is a word of its own.
const frWords = `
@common: le la les de des du et en un une pour par sur dans que qui avec mes vos votre mon ma je nous vous ce cette est sont ou au aux ne pas plus être leur ses
@letters: é è ê à ç ù œ î ô û

void: non_seulement pas_encore ne n de_plus plus_d plus_de en_plus plus_tard plus_récent le_plus la_plus les_plus non_applicable le_cas_échéant si_nécessaire données_anonymisées anonymisé* pseudonymisé* au_moins sans_engagement pas_à_pas déplacement édition_limitée
share: partag* communiqu*~à communiquer communication_de_mes transmett* transmis* ced* céd* cession vend* vente_de revend* divulgu* transf* fourni* diffus*~à échang* croisement croiser mettre_à_disposition confier mise_à_disposition
send: envoy* envoi* signal* soumett* remont* adresser expédi* rapport_de inclure_l_adresse
collect: collect* recueil* enregistr* stock* conserv* mémoris* relev* captur* surveill* sauvegard*_mes historiser
use: utilis* exploit* trait* analys* évalu* consult* associ* combin* recoup* emploi lier reli* rapproch* exécut* lanc* réutilis*
show: affich* montr* visib* publi* rendre_public* apparaî* apparait* figur* présent* révél* expos* inclure inclus* répertori* référenc*_mon lister listé* diffus* dévoil*
reveal: publi* révél* divulgu* dévoil* expos* rendre~accessible* rendre_public*
find: trouv* cherch* recherch* retrouv* découvr* index* localiser_mon suggérer_mon repér* proposer_mon
see: voir voit voient consult* accéd* accès visionn* qui_peut regard*
allow: autoris* permet* permis laiss* activ* accord* donn*_la_permission peut peuvent habilit* ouvrir_à
agree: donner_son_accord donner_mon_accord accept* consens consent* d_accord agré* approuv* acquiesc* adhér* donne_mon_accord mon_accord j_autorise en_continuant en_cochant en_validant en_créant en_vous_inscrivant en_utilisant m_engage
ack: lu pris_connaissance reconnai* confirm* compris certifi* déclar* j_ai_lu informé_que prends_acte atteste
receive: recev* reçoi* reçu obten* bénéfic* réception profit*
inform: inform* tenu_au_courant tenir_au_courant tenez_moi tenu_informé tenue_informée au_courant actualité* restez_informé rester_informé être_averti_des_offres
want: souhait* veux voudr* désir* aimer* oui svp s_il_vous_plaît intéress* veuillez envie
subscribe: abonn* inscri* m_inscrire m_abonner adhérer_à souscri*
contact: contact* appel* démarch* être_contacté joindr* sollicit* rappelé
sync: synchronis* import* téléverser charger_mes téléchargement_de_mes_contacts mettre_en_correspondance
tailor: personnalis* adapt* sur_mesure ciblé* ciblag* en_fonction_de d_après pertinent* centres_d_intérêt centre_d_intérêt intérêts basé* susceptible* selon_mes selon_vos pourraient_vous pourrait_vous_plaire individuel* profilé*_pub
recommend: recommand* suggér* suggest* propos* conseill*
improve: amélior* optimis* développ* perfectionn* enrichir corriger_les
train: entraîn* entrain* apprentissage* apprendre
join: particip* rejoindr* rejoign* prendre_part contribu*
help: aid* aide_nous soutenir soutien

hide: masqu* cach* dissimul* invisib* ne_pas_figurer anonymement apparaître_hors_ligne apparaître_déconnecté
block: anti_pistage anti_suivi bloqu* empêch* interdi* stopp* arrêt* prévenir protection isol* barrer inters* mettre_fin filtrer_les
refuse: refus* m_oppos* s_oppos* oppos* rejet* déclin* objection ne_consens pas_d_accord n_accepte_pas ne_consent_pas
optout: vous_exclure m_exclure opt_out retir* révoqu* me_retirer désengag* renonc* exclusion
unsub: annuler_tous_mes_abonnements annuler_mon_abonnement désabonn* désinscri* résili*
off: désactiv* éteind* suspendre coup*_la
anon: anonymiser anonymisation pseudonym*
limit: limit* restreind* restrict* réduir* réduct* diminu* minimis*
approval: accepter_manuellement manuellement nécessite* exige_une requi*_validation approbation validation_manuelle doivent_être_approuv* approuver_manuellement demandes_d_abonnement_à_approuver protéger_mon protéger_mes demander_mon_accord demander_avant connexion_requise
private: délist* privé* moi_uniquement moi_seul moi_seulement confidentiel* verrouill* non_répertorié* personne_ne
remove: supprim* retirer effac* enlev* oubli* exclure exclus exclut excluez exclue exclues exclusion_de omettre

not: ne_pas_suivre pas plus jamais aucun aucune non ni nullement
without: sans sauf hormis excepté au_lieu
tick: coch* cliqu* case_à_cocher cette_case
untick: décoch* laisser_vide non_coché* pas_cochée pas_coché ne_pas_cocher
if: si dans_le_cas
when: dès_que quand lorsqu* chaque_fois lors après à_chaque
only: uniquement seulement seul seuls seules exclusivement
onoff: activer_désactiver activer_ou_désactiver accepter_ou_refuser

me: je j me m moi mon ma mes
you: vous votre vos tu ton ta tes te
data: données_personnel* données_à_caractère données mes_informations vos_informations informations_personnel* coordonnées renseignements_personnel* données_client*
info: information* infos renseignement*
usage: suivi_d_utilisation données_d_utilisation données_d_usage mes_usages vos_usages statistiques_d_utilisation comportement* habitude* interaction* utilisation_du_site utilisation_de_l_app navigation_sur données_techniques données_de_navigation utilisation_des_services activité_de_navigation usages historique_de_recherche données_de_performance
stats: statistiq* analytiq* mesure_d_audience mesure* audience télémétr* métriq* performance performances étude_d_audience étude_de_marché études_de_marché analyse_d_audience
crash: rapports_d_incident* rapports_de_problème* rapports_de_bug* rapports_de_pann* plantage* crash* rapports_d_erreur* rapport_d_erreur* diagnostic* rapport_d_incident* journaux erreurs incidents bogue* bug*
cookie: cookie* traceur*
tracking: anti_pistage ne_pas_suivre suivi pist* traqu* tracking empreinte_du empreinte_numérique intersite* traçage
study: étude* enquête* sondage* expérience_utilisateur expériment* panel recherches_scientifiques questionnaire*
profile: profil* fiche bio
name: nom_complet vrai_nom prénom* pseudo* nom_de_famille mon_nom votre_nom nom_d_utilisateur identité nom_réel nom
personal: date_de_naissance anniversaire* âge sexe genre avatar* photo_de_profil ville_de_résidence nationalité situation_familiale
email: courriel* adresse_mail adresse_électronique mail mails
phone: numéro_de_téléphone téléphone* numéro_de_mobile numéro_de_portable portable
contacts: téléchargement_de_mes_contacts contacts carnet_d_adresses répertoire_téléphonique répertoire liste_de_contacts ce_contact
location: localisation* géolocalis* position géographiq* lieu lieux gps à_proximité autour_de_moi itinéraire* déplacements trajets trace traces où_je_suis près_de_moi points_ordonnés points_non_ordonnés
activity: activité* historique* favoris mes_goûts listes_de_lecture réactions résultats scores lectures écoutes agenda calendrier réseau_social
presence: accusé*_de_réception se_rendre_invisible statut_en_ligne en_ligne dernière_connexion accusé*_de_lecture confirmation*_de_lecture en_train_d_écrire indicateur*_de_saisie indicateur*_de_frappe saisie_en_cours présence frappe notifications_de_saisie notifications_d_écriture état_en_ligne quand_j_écris quand_vous_écrivez apparaître_hors_ligne apparaître_déconnecté
content: publications publication contenu* photo* image* commentaire* avis message*_que vidéos messages_publi* enregistrements créations pages dépôt article* discussions conversations documents œuvres
follower: votre_réseau mon_réseau abonnés abonné abonnement*_et liste_d_amis qui_je_suis suiveurs followers
request: demande*_d_abonnement demande*_d_ami* demande*_de_suivi demande*_de_contact invitations
purchase: achat* transaction* commande*_passées dépense* panier* paiements solde montant* historique_d_achat* mouvements relevés consommation
health: santé médica* rythme_cardiaque sommeil symptôme*
credit: crédit solvabilité scoring cote_de notation* score* notation_financière risque_client surendettement fichiers_d_incident assurabilité
profiling: profilage établir_un_profil créer_un_profil profil_publicitaire profil_de_contenu profil_personnalisé profil_d_annonce profil_sur_vous décision_automatisée profils_personnalisés
identify: caractéristiques_de_l_appareil caractéristiques_du_terminal relier_différents associer_différents identifier_l_appareil identifier_mon données_hors_ligne sources_de_données_hors identifiable*
account: compte*
message: messages_privés messages_directs message_privé messages_de messages appels_entrants mp
sensor: caméra micro microphone webcam réalité_virtuelle réseau_local

third: tiers tierce* autres_sociétés autres_entreprises autres_organismes organismes prestataire* fournisseurs assureurs assureur employeur* autres_marques sociétés_extérieures courtiers entreprises_sélectionnées fournisseur*
partner: partenaire* partenariat* sous_traitants enseignes marques
affiliate: filiale* sociétés_du_groupe société_du_groupe groupe entités_du_groupe sociétés_affiliées affilié* maison_mère sociétés_sœurs
advertiser: annonceur* régie* partenaires_publicitaires réseaux_publicitaires
seller: vendeur* marchand* commerçant* revendeur*
everyone: tout_le_monde public publique publiques publics n_importe_qui tous_les_internautes inconnus visiteurs internet chacun toute_personne quiconque monde_entier grand_public anonymes accès_anonyme tous
others: autres_utilisateurs autres_membres autres_personnes utilisateurs membres amis ami autres gens personnes mes_proches collègues joueurs communauté ces_utilisateurs
engine: moteur*_de_recherche robots robot google_recherche indexation
directory: annuaire* répertoire_des_membres résultats_de_recherche classement* explorer découverte galerie palmarès liste_des_membres découverte_de
unknown: que_vous_ne_suivez que_je_ne_suis non_abonnés expéditeurs_inconnus je_ne_connais vous_ne_connaissez que_je_suis personnes_que_vous_ne ces_utilisateurs numéros_inconnus qui_ne_me_suivent qui_ne_vous_suivent
us: nous notre nos

promo: promo* offre* réduction* bons_plans bon_plan remise* soldes rabais coupon* avantage* publicité_par prospection* commercia* démarchage sollicitation* jeux_concours concours bons_d_achat publipostage ventes_privées catalogue*
newsletter: lettre_mensuelle lettres_d_info* lettre_d_information lettre_d_info lettre_hebdo* infolettre* bulletin* liste_de_diffusion liste_d_envoi newsletter* la_lettre magazine_mensuel brochure* listes_de_diffusion
news: informations_par_courriel informations_par_e_mail nouveauté* actu* nouvelles conseils astuces inspirations mises_à_jour_du_projet dernières_infos mises_à_jour_par
product: produit* service* événement* évènement* fonctionnalités formations
ads: publicit* pub pubs annonce*
sponsor: commandité* parrainé* sponsor*
ai: ia intelligence_artificielle modèle* algorithm* génératif* générative* apprentissage_automatique
channel: par_email par_mail par_courriel par_sms par_téléphone par_courrier par_voie_électronique voie_postale téléphonique* courrier sms textos notifications_push
directmail: démarchage_téléphonique prospection_commerciale prospection sms_promotionnels courriers_publicitaires publicité_par_courrier appels_publicitaires appels_commerciaux prospectus

notify: notif* m_avertir avert* prévenez rappel* alert* me_prévenir prévenir signaler_quand ne_pas_déranger vibr*
digest: résumé* récapitulatif* synthèse
order: commande* livraison* facture* colis rendez_vous réservation* expédition relevé reçu_de_paiement disponible disponibilité stock prix_baisse prêt prête en_stock produit_est_disponible de_nouveau_disponible
reply: vous_suit me_suit répon* mention* nouveaux_commentaires nouveau_commentaire commentaires_suivants suivi_par abonne_à_moi nouveau_message nouveaux_messages annulé* a_aimé favoris_de remercié* partagé_votre cité
someone: quelqu_un le_client l_utilisateur
session: rester_connecté* se_souvenir_de_moi souvenir_de_moi mémoriser_mon se_rappeler_de_moi restez_connecté connexion_auto* connecter_automatiquement me_connecter_automatiquement garder_ma_session retenir_mon retenir_le_mot enregistrer_le_mot mémoriser_le_mot maintenir_la_connexion session_ouverte garder_ma_connexion rester_identifié* cet_appareil cet_ordinateur ce_navigateur mémoriser_mes_identifiants connexion_permanente se_souvenir_de_cet
remember: souven* retenir mémoris* enregistr* ajout*
login: connexion mot_de_passe identifiant* connecté* se_connecter
ui: thème* barre_d_outils barre_latérale onglet* fenêtre* bouton* police* mise_en_page aperçu* vignette* infobulle* menu* défil* glisser geste* écran mode_sombre sombre fil_d_actualité colonne* dossier* tri trier catégorie* zoom replier déplier curseur* signet* marque_pages page_d_accueil non_lus lus titre* signature liste_de_suivi modification* emoji* émoji* horodatage* sensible* avertissement* hashtag* confirmation* arrière_plan brouillon* raccourci* icône* réponses_dans_le boosts partages pages_privées diff caractères couleur* dégradé* carte
media: vidéo* son sons musique animation* animé* gif lecture_automatique volume sous_titres lecture
security: deux_étapes double_authentification deux_facteurs empreinte_digitale face_id sauvegarde* chiffr* https code_de_confirmation code_de_sécurité connexion_sécurisée validation_en_deux code_pin mots_de_passe hameçonnage
system: mises_à_jour mise_à_jour_automatique téléchar* install* langue* clavier* orthograph* batterie wi_fi hors_ligne fuseau* devise* matériell* redémar* économi* cache capture*_d_écran presse_papier* navigateur_par_défaut liens lien recherche_par_défaut arrière_plan_données intégration* navigation_privée connexions cartes données_de_site historique_de_navigation_et impression
shop: adresse_de_facturation adresse_de_livraison livraison_identique cadeau* emballage moyen_de_paiement mode_de_paiement tva facturation même_adresse
necessary: nécessaire* essentiel* indispensable* strictement obligatoire* fonctionnel*
terms: protection_des_données protection_de_la_vie protection_de_vos conditions cgu cgv politique* règlement* charte* contrat* licence* mentions_légales confidentialité termes notice convention vie_privée documents règles rétractation déclaration
processing: traitement_de_mes traitement_de_vos traitement_des_données traitement mes_données~traitées utilisation_de_mes_données
anytime: à_tout_moment tout_moment à_n_importe_quel_moment en_tout_temps révocable
again: ne_plus_afficher ne_plus_demander ne_plus_me_demander ne_plus_montrer ne_plus_revoir afficher_à_nouveau ne_pas_réafficher

c.yes: oui activé activer autoriser accepter tout_accepter accepter_tout tous toujours j_accepte tout_autoriser actif d_accord permettre s_abonner partager oui_j_accepte accepter_tous_les_cookies
c.no: non désactivé désactiver refuser tout_refuser aucun jamais non_merci inactif ne_pas_autoriser continuer_sans_accepter nécessaires_uniquement je_refuse pas_maintenant bloquer ne_pas_partager
c.aud1: moi_uniquement moi_seul moi_seulement personne privé uniquement_moi seulement_moi moi aucun
c.aud2: amis_proches personnes_choisies personnalisé amis_spécifiques certaines_personnes
c.aud3: amis mes_amis contacts mes_contacts abonnés mes_abonnés amis_uniquement amis_seulement uniquement_mes_amis contacts_uniquement personnes_que_je_suis
c.aud4: amis_d_amis membres utilisateurs_inscrits utilisateurs_connectés les_amis_de_mes_amis utilisateurs mon_entreprise membres_uniquement amis_de_mes_amis
c.aud5: tout_le_monde public tous n_importe_qui tous_les_utilisateurs moteurs_de_recherche tout_internet toute_personne_disposant_du_lien publique

t.settings: paramètres préférences réglages mon_compte options configuration
t.privacy: confidentialité vie_privée paramètres_de_confidentialité paramètres_de_notification mes_données préférences_de_communication
t.sign_up: inscription créer_un_compte s_inscrire créer_mon_compte nouveau_compte confirmer_le_mot_de_passe
t.login: connexion se_connecter mot_de_passe_oublié identifiez_vous
t.checkout: panier livraison adresse_de_facturation paiement valider_ma_commande passer_commande total_ttc mode_de_livraison
t.consent: cookies tout_accepter tout_refuser intérêt_légitime continuer_sans_accepter gérer_les_cookies nos_partenaires
t.newsletter: newsletter abonnez_vous lettre_d_information
t.comment: laisser_un_commentaire commentaires votre_commentaire poster_un_commentaire
t.survey: sondage enquête voter questionnaire résultats
t.landing: votre_année relevé_annuel rétrospective bilan_annuel jeu_concours relevé facture
t.todo: tâches tâche à_faire liste_de_tâches échéance priorité en_retard terminées
t.mailbox: boîte_de_réception envoyés brouillons corbeille indésirables
t.filter: filtres filtrer trier_par résultats_de_recherche recherche_avancée
t.permissions: autorisations rôles rôle administrateur droits_d_accès
t.game: jeu niveau score jouer partie joueurs
`

// frExamples is the test of the table.
const frExamples = `
third_party_sharing	gives	Transmettre mes achats à des partenaires sélectionnés
third_party_sharing	gives	J'accepte que mes coordonnées soient communiquées aux sociétés du groupe
third_party_sharing	withholds	Ne pas vendre mes données personnelles à des tiers
third_party_sharing	withholds	Je refuse que mon adresse soit cédée à des annonceurs
marketing	gives	Oui, envoyez-moi la lettre d'information mensuelle
marketing	gives	Je souhaite être informé des offres spéciales par SMS
marketing	gives	Recevoir les nouveautés et les invitations à vos événements
marketing	withholds	Je ne veux pas recevoir d'appels commerciaux
marketing	withholds	Me désabonner de toutes les listes de diffusion
marketing	withholds	Cochez cette case si vous ne souhaitez pas recevoir notre catalogue
marketing	gives	Décochez cette case si vous ne voulez pas d'offres par courrier
analytics_telemetry	gives	Envoyer des statistiques d'utilisation anonymes pour améliorer l'application
analytics_telemetry	gives	Signaler automatiquement les plantages
analytics_telemetry	withholds	Désactiver la télémétrie
analytics_telemetry	withholds	Bloquer les traceurs intersites
personalised_ads	gives	Afficher des publicités selon mes centres d'intérêt
personalised_ads	withholds	Refuser la publicité personnalisée
profiling_scoring	gives	Utiliser mon historique de paiement pour calculer un score de crédit
profiling_scoring	withholds	M'opposer au profilage
personalisation	gives	Me recommander des articles en fonction de mes lectures
personalisation	withholds	Désactiver les suggestions personnalisées
public_visibility	gives	Permettre aux moteurs de recherche de trouver mon profil
public_visibility	gives	Montrer mon vrai nom aux autres membres
public_visibility	withholds	Masquer mon statut en ligne
public_visibility	withholds	Ne pas afficher ma date de naissance sur mon profil
location	gives	Utiliser ma position précise
location	withholds	Ne pas partager ma localisation avec mes amis
contacts	gives	Importer mon carnet d'adresses pour retrouver des proches
contacts	withholds	Ne pas synchroniser mes contacts
ai_training	gives	Utiliser mes publications pour entraîner des modèles d'intelligence artificielle
ai_training	withholds	Je m'oppose à l'utilisation de mes photos pour l'apprentissage automatique
terms_bundling	gives	J'ai lu et j'accepte les conditions générales et la politique de confidentialité
terms_bundling	gives	Je consens au traitement de mes données personnelles
terms_bundling	withholds	Je n'accepte pas les conditions d'utilisation
own_notifications	neutral	M'avertir quand quelqu'un répond à mon commentaire
own_notifications	neutral	Me prévenir quand ma commande est expédiée
session_remember	neutral	Rester connecté sur cet ordinateur
other_setting	neutral	Utiliser le thème sombre
other_setting	neutral	Lire les vidéos automatiquement : lecture automatique
other_setting	neutral	Validation en deux étapes
other_setting	neutral	L'adresse de livraison est identique à l'adresse de facturation
other_setting	withholds	Bloquer les messages privés d'inconnus
`
