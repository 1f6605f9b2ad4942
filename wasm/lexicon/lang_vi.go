package lexicon

// viWords is Vietnamese. Each syllable is a word of its own, so terms are mostly of two or more.
const viWords = `
@common: và của là các cho có không được tôi bạn với để trong này khi những một người chúng từ đến về trên tất cả hoặc nếu vào bằng muốn theo đã sẽ
@letters: ơ ư đ ạ ả ấ ầ ậ ẩ ẫ ế ề ệ ể ễ ộ ố ồ ổ ớ ờ ợ ở ủ ụ ứ ừ ự ử ữ ị ỉ ọ ỏ ẹ ẻ ắ ằ ặ ỳ ỷ ỹ

void: duyệt_web tựa_đề lượt_chia_sẻ có~không thẻ_tín_dụng túi_được thông_tin_đăng_nhập theo_yêu_cầu lối_tắt không_chỉ không_có_sẵn không_áp_dụng ẩn_danh_hóa_rồi phiên_bản_giới_hạn chưa_có
share: chia_sẻ bán_dữ_liệu bán bán_thông_tin tiết_lộ_cho cung_cấp_cho chuyển_giao chuyển_cho trao_đổi cung_cấp_dữ_liệu tiết_lộ chuyển_dữ_liệu
send: gửi gởi báo_cáo báo_cho_mozilla gửi_đi trình_báo kèm_địa_chỉ
collect: thu_thập lưu_trữ lưu_giữ ghi_lại ghi_nhận lưu_dữ_liệu thu_nhận
use: sử_dụng dùng xử_lý phân_tích đánh_giá kết_hợp liên_kết_tài_khoản liên_kết chạy khai_thác
show: hiện hiển_thị công_khai cho_thấy trưng_bày công_bố xuất_bản bao_gồm nhìn_thấy đăng_tải liệt_kê hiện_thị phô_bày đưa_vào
reveal: công_bố xuất_bản tiết_lộ
find: tìm tìm_thấy tìm_kiếm khám_phá lập_chỉ_mục được_tìm_thấy tra_cứu chỉ_mục gợi_ý_tài_khoản đề_xuất_tài_khoản
see: xem thấy ai_có_thể truy_cập ai_được nhìn
allow: cho_phép bật kích_hoạt được_phép cấp_quyền có_thể mở
agree: bằng_lòng duyệt đồng_ý chấp_nhận chấp_thuận tán_thành ưng_thuận bằng_việc bằng_cách_sử_dụng bằng_cách_đăng_ký cam_kết
ack: đã_đọc hiểu xác_nhận đọc_và hiểu_rõ đã_hiểu
receive: nhận nhận_được lấy nhận_thông_tin
inform: cập_nhật_cho_tôi được_biết nắm_bắt biết_thêm_về cập_nhật_thông_tin thông_tin_cho_tôi
want: muốn vâng mong_muốn xin_vui_lòng quan_tâm có
subscribe: đăng_ký đăng_kí theo_dõi_bản_tin đăng_ký_nhận
contact: liên_hệ liên_lạc gọi_cho_tôi gọi_điện
sync: đồng_bộ tải_lên nhập_danh_bạ
tailor: cá_nhân_hóa cá_nhân_hoá tùy_chỉnh_theo phù_hợp dựa_trên sở_thích liên_quan nhắm_mục_tiêu theo_sở_thích dành_riêng quan_tâm_của có_thể_thích tuỳ_biến_theo
recommend: đề_xuất gợi_ý giới_thiệu khuyến_nghị tiến_cử
improve: cải_thiện cải_tiến nâng_cao tối_ưu phát_triển hoàn_thiện
train: huấn_luyện đào_tạo học_máy học_tập
join: tham_gia tham_dự góp_mặt
help: giúp hỗ_trợ trợ_giúp

hide: ẩn giấu che che_giấu ẩn_danh_khi một_cách_ẩn_danh ẩn_đi
block: chống_theo_dõi chặn ngăn_chặn ngăn cấm dừng bảo_vệ cách_ly chống ngừng
refuse: từ_chối phản_đối không_đồng_ý bác_bỏ không_chấp_nhận
optout: thoát_ra rút_lại rút_khỏi thu_hồi rời_khỏi loại_trừ_tôi không_tham_gia từ_bỏ thoát_khỏi
unsub: ngừng_theo_dõi hủy_đăng_ký huỷ_đăng_ký ngừng_nhận bỏ_đăng_ký hủy_theo_dõi_bản
off: tắt vô_hiệu vô_hiệu_hóa vô_hiệu_hoá
anon: ẩn_danh_hóa ẩn_danh_hoá bút_danh biệt_danh_thay ẩn_danh_ip nặc_danh
limit: hạn_chế giới_hạn giảm giảm_bớt thu_hẹp
approval: cần_phê_duyệt yêu_cầu_phê_duyệt cần_chấp_thuận phải_được_duyệt yêu_cầu_đăng_nhập duyệt_thủ_công phê_duyệt cần_duyệt yêu_cầu_theo_dõi cần_đăng_nhập bảo_vệ_tài_khoản phải_đăng_nhập cần_xác_nhận yêu_cầu_duyệt
private: riêng_tư chỉ_mình_tôi chỉ_tôi không_ai khóa_tài_khoản không_công_khai hạn_chế_công_khai không_niêm_yết tài_khoản_riêng
remove: xóa xoá gỡ loại_bỏ bỏ_tôi loại_trừ

not: không đừng chưa chẳng không_bao_giờ không_muốn chớ không_được
without: ngoại_trừ mà_không trừ
tick: đánh_dấu tích_vào chọn_ô nhấp_vào_đây tick ô_này nhấn_vào_đây bấm_vào_đây chọn_vào_ô
untick: bỏ_chọn bỏ_đánh_dấu bỏ_tích không_chọn_ô không_đánh_dấu để_trống bỏ_dấu
if: nếu trong_trường_hợp
when: khi mỗi_khi mỗi_lần sau_khi
only: chỉ duy_nhất
onoff: bật_tắt bật_hoặc_tắt chấp_nhận_hoặc_từ_chối

me: tôi của_tôi mình
you: bạn của_bạn quý_khách
data: dữ_liệu dữ_liệu_cá_nhân thông_tin_cá_nhân thông_tin_của_tôi thông_tin_của_bạn dữ_liệu_của_tôi thông_tin_liên_hệ thông_tin_khách_hàng
info: thông_tin
usage: dữ_liệu_sử_dụng dữ_liệu_dùng thống_kê_sử_dụng hành_vi thói_quen tương_tác dữ_liệu_kỹ_thuật sử_dụng_ứng_dụng cách_bạn_sử_dụng mức_sử_dụng việc_sử_dụng lịch_sử_tìm_kiếm dữ_liệu_kĩ_thuật cách_sử_dụng thông_tin_sử_dụng hiệu_năng_sử_dụng theo_dõi_sử_dụng
stats: thống_kê phân_tích_dữ_liệu đo_lường dữ_liệu_phân_tích hiệu_suất hiệu_năng số_liệu nghiên_cứu_thị_trường phân_tích đo_đạc telemetry từ_xa
crash: trục_trặc sự_cố lỗi báo_cáo_lỗi chẩn_đoán nhật_ký_lỗi treo_máy báo_lỗi
cookie: cookie
tracking: theo_dõi_người_dùng trình_theo_dõi theo_dõi_hoạt_động chống_theo_dõi theo_dõi_vết dấu_vết theo_vết trên_nhiều_trang theo_dấu chéo_trang theo_dõi_sử_dụng không_theo_dõi bảo_vệ_theo_dõi chống_trình_theo_dõi theo_dõi_ẩn_danh
study: nghiên_cứu khảo_sát thử_nghiệm bảng_câu_hỏi
profile: hồ_sơ trang_cá_nhân
name: tên họ_tên tên_đầy_đủ tên_thật họ_và_tên tên_người_dùng biệt_danh
personal: ngày_sinh sinh_nhật tuổi giới_tính ảnh_đại_diện avatar
email: email thư_điện_tử địa_chỉ_thư hộp_thư
phone: số_điện_thoại điện_thoại số_di_động
contacts: nhập_danh_bạ danh_bạ liên_hệ_của_tôi sổ_địa_chỉ danh_sách_liên_hệ
location: vị_trí địa_điểm gps gần_đây_tôi định_vị lộ_trình tuyến_đường hành_trình địa_lý nơi_tôi xung_quanh tọa_độ các_điểm dãy_điểm
activity: hoạt_động lịch_sử yêu_thích danh_sách_phát phản_ứng lịch_của mạng_xã_hội cảm_xúc mạng_lưới lịch
presence: trạng_thái_online đã_đọc_biên trạng_thái_trực_tuyến trực_tuyến lần_cuối đã_xem_tin đã_đọc_tin xác_nhận_đã_đọc đang_nhập_liệu đang_nhập_văn đang_gõ đang_soạn đang_hoạt_động trạng_thái_hoạt_động thông_báo_đã_đọc báo_đã_đọc thông_báo_đang biên_nhận đã_nhận hồi_báo
content: bài_viết bài_đăng nội_dung ảnh hình_ảnh bình_luận đánh_giá_của tút bài trang tài_liệu trò_chuyện kho_lưu_trữ video_của tác_phẩm
follower: quan_hệ_của người_theo_dõi đang_theo_dõi danh_sách_bạn_bè những_người_tôi_theo_dõi lượt_theo_dõi
request: phê_duyệt_theo_dõi duyệt_người_theo yêu_cầu_theo_dõi lời_mời_kết_bạn yêu_cầu_kết_bạn
purchase: mua_hàng mua_sắm giao_dịch lịch_sử_đơn_hàng chi_tiêu số_dư số_tiền thanh_toán_của giỏ_hàng
health: sức_khỏe sức_khoẻ y_tế nhịp_tim giấc_ngủ
credit: tín_dụng điểm_tín_dụng chấm_điểm xếp_hạng_tín_dụng rủi_ro
profiling: lập_hồ_sơ xây_dựng_hồ_sơ tạo_hồ_sơ_quảng_cáo hồ_sơ_quảng_cáo hồ_sơ_nội_dung quyết_định_tự_động tạo_hồ_sơ
identify: đặc_điểm_thiết_bị liên_kết_thiết_bị nhận_dạng_thiết_bị nguồn_ngoại_tuyến các_thiết_bị_khác nhận_dạng_được dữ_liệu_ngoại_tuyến nhận_diện
account: tài_khoản
message: tin_nhắn_riêng tin_nhắn_trực_tiếp tin_nhắn_trò_chuyện tin_nhắn nhắn_tin cuộc_gọi_đến nhắn_riêng
sensor: máy_ảnh camera micrô micro thực_tế_ảo mạng_nội_bộ mạng_cục_bộ

third: bên_thứ_ba công_ty_khác tổ_chức_khác bên_ngoài công_ty_bảo_hiểm nhà_tuyển_dụng nhà_cung_cấp bên_thứ_3 doanh_nghiệp_khác đơn_vị_khác
partner: đối_tác nhãn_hàng thương_hiệu
affiliate: công_ty_con công_ty_thành_viên tập_đoàn công_ty_liên_kết công_ty_mẹ chi_nhánh
advertiser: nhà_quảng_cáo đối_tác_quảng_cáo mạng_quảng_cáo
seller: người_bán cửa_hàng nhà_bán
everyone: mọi_người bất_kỳ_ai bất_kì_ai công_chúng người_lạ khách_truy_cập internet thế_giới ai_cũng toàn_bộ_người công_khai tất_cả_mọi_người truy_cập_ẩn_danh
others: người_khác người_dùng_khác thành_viên bạn_bè người_dùng những_người đồng_nghiệp mọi_thành_viên
engine: công_cụ_tìm_kiếm máy_tìm_kiếm bộ_máy_tìm_kiếm trình_thu_thập robot
directory: danh_mục_thành_viên thư_mục kết_quả_tìm_kiếm bảng_xếp_hạng khám_phá danh_bạ_thành_viên danh_sách_thành_viên
unknown: những_người_không_theo những_người_bạn_không không_theo_dõi không_quen người_gửi_lạ chưa_theo_dõi không_biết số_lạ tôi_theo_dõi những_người_dùng_này người_lạ_gửi không_quen_biết bạn_không_theo_dõi
us: chúng_tôi

promo: khuyến_mãi khuyến_mại ưu_đãi giảm_giá tiếp_thị quảng_bá thương_mại phiếu_giảm rút_thăm chiến_dịch chào_hàng xúc_tiến marketing quà_tặng
newsletter: bản_tin thư_tin newsletter danh_sách_thư danh_sách_gửi_thư cẩm_nang thư_thông_báo tạp_chí danh_mục_sản_phẩm
news: tin_tức tin_mới mẹo tính_năng_mới cập_nhật_qua cập_nhật_về thông_tin_mới
product: sản_phẩm dịch_vụ sự_kiện khóa_học
ads: quảng_cáo
sponsor: tài_trợ được_tài_trợ
ai: ai trí_tuệ_nhân_tạo mô_hình thuật_toán tạo_sinh
channel: qua_email qua_thư qua_điện_thoại qua_sms qua_tin_nhắn bưu_điện qua_đường_bưu_điện qua_zalo tin_nhắn_sms cuộc_gọi thư_điện_tử
directmail: tiếp_thị_trực_tiếp tiếp_thị_qua_điện_thoại cuộc_gọi_quảng_cáo tin_nhắn_quảng_cáo cuộc_gọi_tiếp_thị thư_quảng_cáo email_quảng_cáo

notify: thông_báo nhắc nhắc_nhở cảnh_báo không_làm_phiền rung báo_cho_tôi báo_tôi
digest: tóm_tắt tổng_hợp
order: đơn_hàng giao_hàng hóa_đơn hoá_đơn đặt_chỗ lịch_hẹn gói_hàng có_hàng biên_lai giá_giảm sao_kê
reply: trả_lời nhắc_đến bình_luận_mới tin_nhắn_mới theo_dõi_tôi theo_dõi_bạn bị_hoàn_tác đã_thích cảm_ơn trích_dẫn đăng_lại bình_luận_tiếp lượt_đăng_lại
someone: ai_đó có_người khách_hàng người_dùng_qua
session: nhớ_tôi ghi_nhớ_đăng_nhập duy_trì_đăng_nhập giữ_đăng_nhập ghi_nhớ_tôi lưu_mật_khẩu nhớ_mật_khẩu tự_động_đăng_nhập thiết_bị_này máy_tính_này trình_duyệt_này luôn_đăng_nhập giữ_tôi_đăng_nhập nhớ_đăng_nhập giữ_trạng_thái_đăng_nhập ghi_nhớ
remember: nhớ ghi_nhớ lưu thêm
login: đăng_nhập mật_khẩu
ui: giao_diện chủ_đề thanh_công_cụ thanh_bên thẻ tab cửa_sổ nút phông_chữ cỡ_chữ bố_cục xem_trước hình_thu_nhỏ trình_đơn menu cuộn vuốt cử_chỉ màn_hình tối sáng dòng_thời_gian bảng_tin cột thư_mục_tin sắp_xếp danh_mục thu_phóng thu_gọn mở_rộng con_trỏ dấu_trang trang_chủ chưa_đọc đã_đọc tiêu_đề chữ_ký danh_sách_theo_dõi sửa_đổi sửa_trang biểu_tượng_cảm_xúc emoji dấu_thời_gian nhạy_cảm cảnh_báo_nội_dung hashtag xác_nhận_trước hỏi_trước nền bản_nháp phím_tắt biểu_tượng khác_biệt màu thể_loại_ẩn bản_đồ bong_bóng hộp_thoại
media: video âm_thanh nhạc hoạt_ảnh ảnh_động gif tự_động_phát phát âm_lượng phụ_đề hình_động
security: hai_bước hai_yếu_tố hai_lớp vân_tay sao_lưu mã_hóa mã_hoá https mã_xác_minh mã_xác_nhận pin kết_nối_an_toàn mật_khẩu_mạnh khóa_màn_hình khuôn_mặt
system: tự_động_cập_nhật kiểm_tra_cập_nhật tải_xuống tải_về cài_đặt_bản cài_đặt ngôn_ngữ bàn_phím chính_tả wi_fi ngoại_tuyến múi_giờ tiền_tệ phần_cứng khởi_động tiết_kiệm bộ_nhớ_đệm chụp_màn_hình bảng_tạm bộ_nhớ_tạm trình_duyệt_mặc_định liên_kết_ngoài đường_dẫn mặc_định tích_hợp duyệt_web_riêng_tư cửa_sổ_riêng_tư dữ_liệu_trang lịch_sử_duyệt biểu_mẫu in chế_độ_nền
shop: địa_chỉ_thanh_toán địa_chỉ_giao địa_chỉ_nhận quà đóng_gói bao_bì phương_thức_thanh_toán thuế cùng_địa_chỉ quà_tặng tùy_chọn_quà_tặng biên_lai_quà_tặng hóa_đơn_quà_tặng hộp_quà
necessary: cần_thiết bắt_buộc thiết_yếu chức_năng
terms: điều_khoản điều_kiện chính_sách thỏa_thuận thoả_thuận quy_định giấy_phép nội_quy hợp_đồng quyền_riêng_tư tuyên_bố tài_liệu_sau quy_tắc
processing: xử_lý_dữ_liệu xử_lý_thông_tin thu_thập_và_xử_lý việc_xử_lý
anytime: bất_cứ_lúc_nào bất_kỳ_lúc_nào bất_kì_lúc_nào
again: không_hiện_lại không_hiển_thị_lại không_hỏi_lại đừng_hỏi không_nhắc_lại đừng_hiện

c.yes: có bật cho_phép chấp_nhận đồng_ý chấp_nhận_tất_cả cho_phép_tất_cả tất_cả luôn_luôn kích_hoạt chia_sẻ đồng_ý_tất_cả
c.no: không tắt từ_chối từ_chối_tất_cả không_bao_giờ không_cảm_ơn chỉ_cần_thiết không_phải_bây_giờ chặn không_cho_phép không_đồng_ý
c.aud1: chỉ_mình_tôi không_ai riêng_tư chỉ_tôi
c.aud2: bạn_thân người_cụ_thể tùy_chỉnh
c.aud3: bạn_bè danh_bạ người_theo_dõi chỉ_bạn_bè liên_hệ chỉ_danh_bạ những_người_tôi_theo_dõi
c.aud4: bạn_của_bạn_bè bạn_của_bạn thành_viên người_dùng_đã_đăng_ký bạn_bè_của_bạn_bè chỉ_thành_viên
c.aud5: mọi_người công_khai bất_kỳ_ai tất_cả_mọi_người công_cụ_tìm_kiếm bất_kỳ_ai_có_liên_kết

t.settings: cài_đặt thiết_lập tài_khoản_của_tôi tùy_chọn
t.privacy: quyền_riêng_tư riêng_tư thông_báo
t.sign_up: đăng_ký tạo_tài_khoản
t.login: đăng_nhập quên_mật_khẩu
t.checkout: giỏ_hàng thanh_toán địa_chỉ_giao_hàng đặt_hàng
t.consent: cookie chấp_nhận_tất_cả từ_chối_tất_cả lợi_ích_hợp_pháp
t.newsletter: bản_tin đăng_ký_nhận
t.comment: bình_luận viết_bình_luận
t.survey: khảo_sát bình_chọn
t.landing: năm_của_bạn tổng_kết_năm rút_thăm sao_kê
t.todo: công_việc việc_cần_làm
t.mailbox: hộp_thư_đến đã_gửi thư_nháp thùng_rác
t.filter: bộ_lọc lọc sắp_xếp kết_quả_tìm_kiếm
t.permissions: quyền vai_trò quản_trị_viên
t.game: trò_chơi cấp_độ điểm người_chơi
`

// viExamples is the test of the table.
const viExamples = `
third_party_sharing	gives	Chia sẻ lịch sử mua hàng của tôi với các đối tác
third_party_sharing	withholds	Không bán thông tin cá nhân của tôi cho bên thứ ba
third_party_sharing	withholds	Tôi không muốn địa chỉ của mình được cung cấp cho nhà quảng cáo
marketing	gives	Vâng, hãy gửi cho tôi bản tin hàng tháng
marketing	gives	Tôi muốn nhận ưu đãi qua SMS
marketing	gives	Tôi muốn nhận tin tức về sản phẩm mới và sự kiện
marketing	withholds	Tôi không muốn nhận cuộc gọi quảng cáo
marketing	withholds	Hủy đăng ký khỏi mọi danh sách thư
marketing	withholds	Đánh dấu ô này nếu bạn không muốn nhận khuyến mãi
marketing	gives	Bỏ chọn ô này nếu bạn không muốn nhận khuyến mãi
analytics_telemetry	gives	Gửi thống kê sử dụng để giúp cải thiện ứng dụng
analytics_telemetry	gives	Tự động gửi báo cáo sự cố
analytics_telemetry	withholds	Tắt đo lường từ xa
analytics_telemetry	withholds	Chặn trình theo dõi trên các trang web
personalised_ads	gives	Hiển thị quảng cáo theo sở thích của tôi
personalised_ads	withholds	Từ chối quảng cáo được cá nhân hóa
profiling_scoring	gives	Dùng lịch sử thanh toán để chấm điểm tín dụng của tôi
profiling_scoring	withholds	Tôi phản đối việc lập hồ sơ hành vi
personalisation	gives	Gợi ý bài viết dựa trên lịch sử đọc của tôi
personalisation	withholds	Tắt đề xuất được cá nhân hóa
public_visibility	gives	Cho phép công cụ tìm kiếm tìm thấy hồ sơ của tôi
public_visibility	gives	Hiển thị tên thật của tôi cho thành viên khác
public_visibility	withholds	Ẩn trạng thái trực tuyến của tôi
public_visibility	withholds	Không hiển thị ngày sinh trong hồ sơ của tôi
location	gives	Sử dụng vị trí chính xác của tôi
location	withholds	Không chia sẻ vị trí với bạn bè
contacts	gives	Tải lên danh bạ để tìm người quen
contacts	withholds	Không đồng bộ danh bạ của tôi
ai_training	gives	Dùng bài viết của tôi để huấn luyện mô hình ngôn ngữ
ai_training	withholds	Không dùng ảnh của tôi để huấn luyện trí tuệ nhân tạo
terms_bundling	gives	Tôi đã đọc và đồng ý với điều khoản và chính sách quyền riêng tư
terms_bundling	gives	Tôi đồng ý với việc xử lý dữ liệu cá nhân của tôi
terms_bundling	withholds	Tôi không đồng ý với các điều khoản
own_notifications	neutral	Thông báo cho tôi khi có người trả lời bình luận
own_notifications	neutral	Thông báo khi đơn hàng của tôi được gửi đi
session_remember	neutral	Duy trì đăng nhập trên máy tính này
other_setting	neutral	Dùng giao diện tối
other_setting	neutral	Tự động phát video
other_setting	neutral	Xác minh hai bước
other_setting	neutral	Địa chỉ giao hàng trùng với địa chỉ thanh toán
`
