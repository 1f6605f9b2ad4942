package lexicon

// enWords is English. Its verbs hardly bend, so words are mostly listed with an open end; what a word means often hangs
// on its neighbour ("share" as a button of content, "track" as a piece of music), hence the phrases.
const enWords = `
@common: the and of to a in is for you your that this with on are be or it as from by at my me we our will not have if can all i do when use any what how who which these out about

void: not_only dont_worry share_price not_applicable no_results terms_of_payment do_not_qualify not_available not_yet follow_up whether_or_not no_matter in_order_to if_any if_applicable if_necessary where_available not_recommended no_longer_needed anonymized anonymised pseudonymised pseudonymized limited_edition find_my_device find_my_phone identifiable trackable
share: shar* disclos* sell* sold pass_on pass*~on_to pass*~to*_third pass*~on transfer* transmit* hand_over give_access made_available~to provide*~to exchang* releas*
send: send* sent submit* report* transmit_to autosend deliver*_data forward* tell include_the_address ping*_to usage_ping beacon*
collect: collect* gather* record* store stores stored storing captur* monitor* harvest* obtain*_data log_my save_my scan* retain*
use: use uses used using process processes processed processing handl* evaluat* analys* analyz* exploit* combin* link link*_your link*_my link*_account cross_refer* match*_with infer* re_use run runs running install_and_run leverage* teach read_by
show: show* display* publish* reveal* visib* feature list listed listing expos* make_public public_when made_public appear* include includes including present_my set~to_public disclose broadcast* stream streaming publicly sharing_of_profile
reveal: publish* reveal* disclos* expos* make~accessible make~public make_public
find: find search* discover* look_me_up look_up index* locate_me be_found findable suggest_me suggest_account suggest_my *searchable crawl*
see: see sees seen view views viewed viewing viewers watch_my access accessing accessible look_at who_can let~know
allow: allow* permit* let lets letting enabl* authori* grant* may activat* turn_on switch_on opt_in give_permission accept_calls keep_on can switched_on
agree: agree* agreement_to accept* consent* approv* opt_in happy_for happy_to okay_with ok_with fine_with im_okay give_consent assent* i_allow certify signify by_using by_continuing by_submitting by_clicking by_checking by_ticking by_signing authorise authorize in_accordance_with
ack: have_read ive_read read_and understood understand acknowledge* confirm confirming aware_of noted i_certify taken_note
receive: receiv* get gets getting obtain obtaining hear hear_from
inform: inform* keep_me keep_me_posted keep_me_updated keep_me_up up_to_date stay_informed stay_updated stay_in_touch stay_in_the_loop in_the_loop posted be_informed hear_about hear_more let_me_know tell_me learn_about learn_more_about read_about
want: want* wish* would_like id_like i_would id_love please yes yes_please interested_in interested
subscribe: subscrib* sign_up sign_me_up signup sign*_up register_for add_me_to join_our join_the enrol* put_me_on
contact: contact_me contact_you contacting_me contacted call_me call_you phone_me calls_about reach_me reach_out reach_you approach* write_to_me write_to_you telephone_me be_called text_me mail_me email_me contact_via cold_call* sales_call* calls_from contact_by
sync: sync* upload* import* match_my
tailor: personal personalized_learning personalised_learning personali* customi* tailor* relevant interest_based based_on_your based_on_my based_on_what based_on_places based_on_activity target* adapted bespoke just_for_you for_you interests your_interest* may_interest might_interest may_like might_like individuali* curated matched_to according_to_my according_to_your suited_to behavio*ral
recommend: recommend* suggest* advis* propos*
improve: improv* optimi* enhanc* develop* make~better better_service fix_bugs make_it_better perfect_our
train: train training machine_learning train_our teach_our fine_tun* fine_tuning learning_from learn_from train_models
join: join joining participat* take_part contribut* enrol_in volunteer*
help: help* support_our support_us support_research assist_us

hide: hide* hidden conceal* invisible keep_secret mask unlist* dont_show_my incognito cover_up anonymous_review anonymously obscure* appear_offline appear_as_offline show_as_offline
block: block* stop* prevent* forbid* prohibit* disallow* bar ban reject_calls mute* prevent~from anti isolate* protection protections refuse_to_let
refuse: refus* object* declin* reject* deny denies denied oppos* disagree* do_not_agree dont_agree do_not_consent dont_consent do_not_accept never_consent
optout: opt_out opt*_out opt_me_out opt_us_out withdraw* revok* out_out exempt* leave_the_program
unsub: unsubscrib* remove_me* take_me_off sign_off cancel_subscription leave_mailing off_the_list remove_from_list
off: disabl* turn_off turn*_off switch_off deactivat* switched_off
anon: anonymize anonymise anonymizing anonymising anonymi*ation pseudonymi* pseudonym strip_identif* anonymous_id mask_ip truncate_ip de_identif*
limit: limit limits limiting restrict* reduc* minimi* confin*
approval: requir*~approv* require*~confirm* requests_require need*~approv* require_follow require*_sign require*_login manually_approv* review_followers need*~confirm* protect_your protect_my approve_follow* ask_me_before ask_before require_verification
private: private to_myself unlisted only_me locked only_you keep_private keep~private protected_account confidential~only visible_only_to_me invite_only nobody no_one lock_down
remove: remov* delet* exclud* leave_me_out leave~off leave~out omit* keep~off erase* forget clear clears strip

not: not dont do_not never no doesnt does_not wont will_not cannot cant none neither nor isnt arent stop_sending no_longer without_my refrain didnt wouldnt nobody_can shouldnt
without: without except besides rather_than instead_of unless regardless
tick: tick* check_here check_this check_the check_box select_this select_the tick_here click_here mark_this mark_the put_a_tick put_a_check check_if checking_this
untick: untick* uncheck* un_tick* un_check* deselect* unselect* clear_this clear_the leave_unticked leave~blank leave~unchecked leave~empty leave~unticked not_check not_ticked not_checked isnt_checked isnt_ticked box_is_not remove_the_tick remove_the_check box_blank
if: if should_you in_case
when: when whenever once as_soon_as every_time each_time upon after before
only: only just solely exclusively
onoff: enable_disable enable_or_disable enabledisable enable_and_disable accept_or_decline accept_or_reject allow_or_deny on_or_off disable_or_enable activate_deactivate

me: i me my myself mine im id ive we_as_customer
you: you your yours yourself youre
data: personal_data personal_information personal_info my_data my_information my_info your_data your_information my_details your_details my_personal your_personal personal_details contact_details customer_data private_information customer_information account_information customer_details user_id demographic*
info: information info details data
usage: usage_data usage usage_information usage_statistics interaction_data how_you_use how_i_use how_users use_of_the_app browsing_behavio* user_behavio* browsing_habits my_behavio* your_behavio* interact_with usage_patterns use_of_services use_of_our_site app_activity website_use inking_and_typing performance_data technical_data clickstream hardware_and my_viewing my_listening search_queries searches_i customization_data keystrokes voice_recordings
stats: analytic* statistic* measur* telemetr* metric* web_analytics audience_measurement performance_monitoring performance_cookies performance_optimi* page_statistics market_insights market_research insights
crash: crash* error_report* bug_report* diagnostic* error_log* log_file* problem_report* fault_report* error_data core_dump* stack_trace* report_errors report_problems report_bugs
cookie: cookie* web_beacon* local_storage
tracking: track tracks tracked tracking tracker* cross_site fingerprint* pixel* browsing_history_across remote_images cross_app
study: studies study survey* experiment* research user_research research_panel questionnaire* beta_program* feedback_program*
profile: profile* bio page_about_me
name: full_name fullname real_name my_name your_name first_name last_name nickname username display_name surname legal_name name_off my_username names
personal: my_address your_address birthday* birth_date date_of_birth my_age gender photo_of_me avatar* profile_picture* profile_photo* my_photo* relationship_status nationality religion phone_book_entry my_city my_country faceprint biometric*
email: email* mail_address
phone: phone_number* telephone_number* mobile_number* cell_phone* phone my_number your_number
contacts: contacts contact_list* address_book* phone_book* phonebook people_you_know my_friends_list contact_data_of_friends people_who_have_your have_my_number have_your_phone have_your_email email_contacts phone_numbers_and emails_and_phone this_contact
location: location* geolocation beacon* bluetooth_to geographic* geo position gps where_i_am where_you_are places_i places_you places_youve whereabouts nearby near_me near_you my_route* your_route* routes heatmap map_my traces trace_list trace traceable coordinates my_trips your_trips my_visits ordered_points unordered_points trackable~points aisle which_shop_i where_in_the_shop indoor_position*
activity: activity activities history reading_list watch_history my_playlists listening_history reactions my_likes your_likes favourites my_favorites my_workouts workouts my_scores play_history game_activity my_results badges my_stats top_tracks what_i_read what_i_watch what_i_listen recently_played calendar social_graph my_bookings my_answers
presence: me_as_active me_as_online online_status online_state status_online last_seen read_receipt* read_status typing typing_indicator* typing_notification* when_i_am_online im_online active_status presence who_is_online active_users activity_status delivery_receipts online_list online_users appear_offline appear_as_offline show_as_offline
content: content posts post photo photos pictures picture comments my_comment* messages_i media_i uploads videos_i my_videos my_reviews reviews recordings stories chats my_chats conversations prompts inputs my_work artwork pages notebook repository articles data_set documents my_listings my_files recipes my_notes annotations
follower: follower* follows following_list who_i_follow friend_list friends_list subscribers list_of_friends connections
request: follow_request* friend_request* contact_request* connection_request*
purchase: purchase* transaction* shopping_history order_history spending balance payment_history buying payments bills_i prescription* account_movements receipts_from what_i_buy my_orders basket cashback_history
health: health* heart_rate sleep_data medical fitness_data wellness_data symptom* biometr* dna genetic* vital_signs
credit: credit_check* credit_rating* credit_score* creditworth* solvency credit_report* credit_history credit_bureau* credit_agenc* credit_reference scoring score risk_score risk_rating risk_assessment affordab* insurance_risk trust_score
profiling: profiling build_a_profile create_a_profile user_profile_for profile_about profile_built interest_profile inferred_identity infer_interests inferred personali*ed_ads_profile ads_profile content_profile behavioural_profile customer_profile automated_decision* lookalike
identify: device_characteristics identify_my_device identify_devices link_different_devices link_devices offline_data combine_data cross_device match_and_combine device_identification recogni*e_me_across identity_graph personally_identif*
account: account accounts user_account
message: direct_message* private_message* chat_message* chat_messages messages message dms dm inbox incoming_call* incoming_messages messaging calls
sensor: camera microphone motion_sensor* virtual_reality local_network usb_devices bluetooth_devices midi

third: third_part* 3rd_part* third_party other_companies other_organi*ations other_businesses outside_companies external_services external_companies external_providers other_websites other_apps external_partners carefully_selected_companies screened_companies selected_companies selected_brands those_brands outside_parties other_firms carefully_screened trusted_companies insurers employer* data_brokers outside_organi* external_parties vendors vendor drug_manufacturers manufacturers other_services
partner: partner* sponsors_companies affiliated_partners cooperation_partners trusted_partners business_associates suppliers brands our_sponsors from_sponsors
affiliate: affiliate* group_compan* group_of_companies subsidiar* sister_compan* associated_compan* parent_company companies_in_the_group group_members related_compan* family_of_companies corporate_group
advertiser: advertisers advertising_partner* ad_partner* ad_network* ad_exchange* marketing_partner* marketing_agenc* media_partners
seller: sellers seller merchant* retailer* dealers shops_selling tradespeople resellers
everyone: everyone everybody anyone anybody public publicly the_public whole_world worldwide globally strangers anonymous_viewers anonymous_visitors visitors on_the_web on_the_internet anonymous_access internet web_page non_members unregistered guests world outside_viewers
others: other_users other_people other_members others friends friend people my_followers your_followers users members colleagues classmates community brand_new_users participants teammates contacts_can listeners readers neighbours neighbors team
engine: search_engine* crawler* google_search web_search robots search_robots bots_from google_index google_or_other
directory: member_directory directory site_directory user_directory explore discovery gallery leaderboard* ranking* people_search search_results recommendation_list hall_of_fame public_list member_list lists_made marketplace phonebook_listing featured_section template_gallery discovery_experiences yearbook discover_page
unknown: people_you_dont_follow people_i_dont_follow people_i_dont_know unknown_senders non_followers people_who_havent unknown_callers people_you_dont_know accounts_you_dont_follow users_i_follow people_i_follow from_users_i users_you_follow following_users these_users unknown_people strangers_to_message you_dont_follow i_dont_follow i_do_not_follow
us: us our we company

promo: promo promos promotion* offer offers deal deals discount* coupon* voucher* special_offer* advertis*_mail* commercial_communication* commercial_message* marketing_email* sale_alert* bargain* giveaway* competitions contest* sweepstake* prize_draw* exclusive_offers savings rewards_news marketing_communication* commercial_emails circular upsell* sales_offers advertising_emails
newsletter: newsletter* news_letter* mailing mailings mailing_list* email_list* email_updates email_newsletter* bulletin* ezine distribution_list briefing weekly_email monthly_email mailshot* catalog* brochure*
news: news update updates tips latest_news announcement* whats_new new_features new_releases inspiration ideas stories_from inside_stories new_information events_near highlights_from recipes_by
product: product products service services events event features webinars courses workshops programmes campaigns survey_invitations similar_items professional_services early_access launches promotions_on
ads: ads ad advert* ad_personali* commercials ad_topics ad_targeting
sponsor: sponsored sponsor sponsors sponsored_content paid_content
ai: ai artificial_intelligence machine_learning language_model* generative large_language_model* neural our_models our_assistant model models algorithm* ml chatbot* assistants
channel: by_email via_email by_phone by_telephone by_post by_mail by_sms via_sms by_text text_message* texts via_phone phone_call* letters emails email_address_for telephone sms push_messages
directmail: telemarketing phone_sales direct_marketing cold_call* junk_mail telephone_sales unsolicited_call* marketing_call* promotional_sms promotional_text* postal_advertising spam

notify: notif* alert* remind* warn* heads_up ping_me buzz_me badge vibrate vibration do_not_disturb
digest: digest* summary summaries roundup weekly_report daily_summary recap
order: order orders deliver* invoice* receipt booking* appointment* shipment* shipping package parcel statement refill reservation* dispatch price_drops back_in_stock in_stock available_again goal_reminders progress low_balance sign_in_from vehicle_arrives is_ready
reply: mention* comments_on new_comment* responds answer_to likes_my likes_your quoted_you boosted follows_you followed_you tagged favourited someone_follows commented wrote_on writes_on your_topic your_post my_post new_follower* new_message* new_mail direct_messages_from kudos reverted introduction trending being_confirmed appeals reply replies replied replying
someone: someone somebody notify_customer the_customer the_user
session: stay_signed_in stay_logged_in remember_me remember_my keep_me_signed keep_me_logged keep_logged stay_connected log_me_on log_me_in_auto sign_me_in_auto sign_in_auto* automatic*_log* auto_login remember_login remember_password save_password store_password remember_this_device trust_this_device trust_this_browser this_computer this_browser remember_these_details always_stay keep~signed_in on_this_device remember_username next_time_i next_visit logged_in_on automatically_login remember_device
remember: remember* keep save add add_to
login: login* log_in logged_in sign_in signed_in signing_in password* username
ui: theme* toolbar* sidebar* tab tabs window windows button* font* layout* preview* thumbnail* tooltip* menu* icon* scroll* swipe* gesture* screen dark_mode light_mode density timeline* column* category categories page_title brackets panel* zoom* pagination paginate cursor* bookmark* draft* folder* wallpaper compact confirmation dialog expand collaps* title_only titles unread read_messages completed hide_all sort* order_by view_as group_by signature watchlist edit edits emoji* timestamps time_format 12_hour 24_hour map_view info_area link_previews group_title unwatched recent_changes poster diff tags spoiler* sensitive content_warnings content_warning hashtag* hidden media_previews favorites_bar shortcut* posting_form replies_to boosts boost popup* pop_up* number_of_watching ads_blocker
media: video* sound* music image* animat* autoplay gif gifs volume playback audio subtitle* ringtone* haptic* picture_quality podcast_playback
security: two_factor two_step fingerprint_login face_id touch_id passcode pin_code passphrase encrypt* backup* back_up https secure_connection strong_password* verification_code login_alerts screen_lock lock_with biometric_login security_code password_change safe_browsing malware phishing
system: software_update* automatic_updates check_for_updates install* download* language* keyboard* spell* battery wi_fi wifi offline update_channel default_browser time_zone timezone units currency country region hardware_acceleration performance_settings quit restart startup data_saver background_refresh cache extensions_update screenshots clipboard autocomplete auto_save version_history integrations default_search misspelt cellular_data background_connection system_default links link printing browsing_data form_history browsing_and_download browsing_history site_data logins cards nearby_devices discoverable_by_bluetooth bluetooth
shop: billing_address shipping_address delivery_address billing shipping_info gift* wrap* payment_method save_card invoice_address different_address same_address same_as packaging pay_with save_in_address address_book_entry i_am_over vat tax_exempt auto_renew renew_automatically
necessary: strictly_necessary necessary essential required_cookies technically_required essential_cookies functional functionally_required always_active mandatory
terms: terms terms_and_conditions terms_of_service terms_of_use conditions polic* privacy_notice privacy_statement user_agreement agreement* licen* eula code_of_conduct rules guidelines statement_of_privacy data_protection legal_notice contract authorization_form disclaimer privacy_polic* following_documents waive* right_to_cancel as_you_explain as_described documents declaration community_standards
processing: processing_of data_processing processing_my process_my personal_data_processed handling_my handling_this
anytime: any_time anytime at_any_moment may_unsubscribe can_unsubscribe unsubscribe_link withdraw_my_consent revocable
again: show_again show_this_again ask_again ask_me_again dont_show_this dont_ask never_ask this_message_again not_show_again do_not_show_this remind_me_later

c.yes: yes on enabled enable allow allowed accept accept_all allow_all agree i_agree all all_cookies always yes_please sure active activated opt_in turn_on subscribe full send share i_accept yes_i_agree agree_to_all i_agree_to_all
c.no: no off disabled disable deny denied decline reject reject_all decline_all none never no_thanks disagree i_disagree inactive opt_out turn_off dont_allow necessary_only not_now only_necessary essential_only no_thank_you do_not_share block
c.aud1: only_me only_you me nobody no_one private just_me noone only_myself none_of_them hidden myself just_you
c.aud2: close_friends specific_friends specific_people selected_people invited_people people_i_choose custom chosen_people selected_contacts invited_only people_with_access
c.aud3: friends my_friends contacts my_contacts followers my_followers friends_only connections followers_only contacts_only people_i_follow people_you_follow people_you_mention my_network team members_of_my_team
c.aud4: friends_of_friends members registered_users signed_in_users logged_in_users members_only users all_members my_organisation my_organization company your_network second_degree community friends_of_my_friends followers_of_followers
c.aud5: everyone everybody anyone public anybody all_users all_people everyone_on_the_internet the_public anyone_on_the_internet world worldwide search_engines anyone_with_the_link open on_the_web

t.settings: settings preferences account_settings options my_account configuration manage_account
t.privacy: privacy_settings privacy data_and_privacy privacy_center notification_settings your_data privacy_controls who_can_see communication_preferences email_preferences
t.sign_up: sign_up create_account create_an_account create_your_account register registration join_now new_account choose_a_password confirm_password already_have_an_account
t.login: log_in login sign_in forgot_password forgot_your_password forgotten_password
t.checkout: checkout shipping_address billing_address place_order order_summary payment_method your_cart shopping_cart basket delivery_method total subtotal buy_now pay_now card_number
t.consent: we_use_cookies cookie_settings cookie_preferences accept_all reject_all legitimate_interest manage_consent our_partners cookie_policy this_website_uses_cookies consent_preferences vendors
t.newsletter: newsletter subscribe mailing_list stay_informed sign_up_for_our email_updates
t.comment: leave_a_reply leave_a_comment post_comment add_a_comment your_comment comments write_a_comment
t.survey: survey poll questionnaire vote results question_1
t.landing: annual_report your_year year_in_review annual_bill annual_statement yearly_bill your_statement monthly_statement congratulations claim_your sweepstakes prize_draw
t.todo: to_do todo tasks task_list add_task my_tasks checklist due_date new_task overdue completed_tasks due_today priority due_tomorrow mark_as_done
t.mailbox: inbox sent drafts spam compose mark_as_read archive trash
t.filter: filter filters sort_by refine search_results apply_filters price_range clear_filters advanced_search show_results
t.permissions: permissions roles role admin administrator read_write user_management access_rights member_roles grant_role
t.game: game level score play_again new_game players high_score
`

// enExamples is the test of the table.
const enExamples = `
third_party_sharing	gives	Share my purchases with selected partners
third_party_sharing	gives	Allow our group companies to use my contact details
third_party_sharing	gives	Let insurers see my health data
third_party_sharing	withholds	Do not sell my personal information to third parties
third_party_sharing	withholds	Never pass my address on to advertisers
marketing	gives	Yes, send me the monthly newsletter
marketing	gives	Tell me about special offers by text message
marketing	gives	Keep me informed about new products and events
marketing	withholds	I do not want to receive marketing calls
marketing	withholds	Unsubscribe me from all mailings
marketing	withholds	Tick here if you do not wish to be sent our catalogue
marketing	gives	Untick this box if you do not want offers by post
marketing	gives	If you would rather not get promotions, please make sure this box is not ticked
analytics_telemetry	gives	Help us improve the app by sending anonymous usage statistics
analytics_telemetry	gives	Report crashes automatically
analytics_telemetry	withholds	Turn off telemetry
analytics_telemetry	withholds	Block trackers on every site
personalised_ads	gives	Show me ads based on my interests
personalised_ads	withholds	Opt out of personalised advertising
profiling_scoring	gives	Use my payment history to work out a credit score
profiling_scoring	withholds	Do not build a profile of my behaviour
personalisation	gives	Recommend articles based on what I read
personalisation	withholds	Disable personalised suggestions
public_visibility	gives	Let anyone find my profile through search engines
public_visibility	gives	Show my real name to other members
public_visibility	withholds	Hide my online status
public_visibility	withholds	Don't hide nothing: keep my profile private
public_visibility	gives	Do not hide my birthday on my profile
location	gives	Use my precise location
location	withholds	Stop sharing my location with friends
contacts	gives	Upload my address book to find people I know
contacts	withholds	Do not sync my contacts
ai_training	gives	Allow my posts to be used to train language models
ai_training	withholds	Keep my photos out of AI training: do not use them
terms_bundling	gives	I have read and accept the terms and the privacy policy
terms_bundling	gives	I agree to the processing of my personal data
terms_bundling	withholds	I do not agree to the terms
own_notifications	neutral	Email me when somebody replies to my comment
own_notifications	neutral	Notify me when my order has been shipped
session_remember	neutral	Keep me signed in on this computer
other_setting	neutral	Use the dark theme
other_setting	neutral	Play videos automatically
other_setting	neutral	Two-factor authentication
other_setting	neutral	Show hidden files in the sidebar
other_setting	neutral	Delivery address is the same as the billing address
other_setting	withholds	Block messages from unknown senders
public_visibility	withholds	Prevent these members from sending me email
public_visibility	gives	Make my albums accessible to the world
personalised_ads	gives	Tailored offers here and on other websites
analytics_telemetry	gives	Tick here to opt in
`
