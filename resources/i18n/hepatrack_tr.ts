<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Hepatrack registries (*{suffix})</source>
        <translation>Hepatrack kayıt defterleri (*{suffix})</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Yeni kayıt defteri</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Kayıt defteri aç</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Looking back: as of</source>
        <translation>Geriye bakış:</translation>
    </message>
</context>
<context>
    <name>AttendedEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Diagnostic quality</source>
        <translation>Tanı için yeterli</translation>
    </message>
    <message>
        <source>Performed on: t, -1d, 12 nov</source>
        <translation>Yapıldığı gün: b, -1g, 12 kas</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Yapıldı olarak kaydet</translation>
    </message>
    <message>
        <source>This day is still to come. Enter {day} or earlier.</source>
        <translation>Bu gün henüz gelmedi. {day} ya da daha önceki bir gün girin.</translation>
    </message>
    <message>
        <source>Tick at least one examination that was performed.</source>
        <translation>Yapılan en az bir tetkiki işaretleyin.</translation>
    </message>
    <message>
        <source>What was performed</source>
        <translation>Yapılanlar</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Open the backups in the settings</source>
        <translation>Ayarlardaki yedekleri aç</translation>
    </message>
</context>
<context>
    <name>BackupNews</name>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Yedekler, en yenisi üstte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>İçeriği</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Alındığı zaman</translation>
    </message>
    <message>
        <source>State and place</source>
        <translation>Durumu ve yeri</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup every</source>
        <translation>Yedek aralığı</translation>
    </message>
    <message>
        <source>A folder on a stick or a share that gets a copy of each backup. May be empty.</source>
        <translation>Her yedeğin bir kopyasının konacağı, bellek çubuğunda ya da ortak diskte bir klasör. Boş olabilir.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>How often, and where else</source>
        <translation>Ne sıklıkta ve başka nereye</translation>
    </message>
    <message>
        <source>In memory only, not in a file</source>
        <translation>Yalnız bellekte, dosyada değil</translation>
    </message>
    <message>
        <source>Kept: every backup of the last 2 days, then one a day for 14 days, one a week for 8 weeks, one a month for 24 months, and always the newest verified one.</source>
        <translation>Saklananlar: son 2 günün bütün yedekleri, sonra 14 gün boyunca günde bir, 8 hafta boyunca haftada bir, 24 ay boyunca ayda bir yedek; doğrulanmış en yeni yedek her zaman.</translation>
    </message>
    <message>
        <source>Newest in the second place</source>
        <translation>İkinci yerdeki en yeni yedek</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Doğrulanmış en yeni yedek</translation>
    </message>
    <message>
        <source>No second place is set</source>
        <translation>İkinci yer seçilmemiş</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>İkinci yer</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Yedekler için ikinci yer</translation>
    </message>
    <message>
        <source>The backups are in this folder already. Choose another disk.</source>
        <translation>Yedekler zaten bu klasörde. Başka bir disk seçin.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Böyle bir klasör yok. Var olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>Warn after</source>
        <translation>Uyarı süresi</translation>
    </message>
    <message>
        <source>When the newest verified backup is older, the window says so.</source>
        <translation>Doğrulanmış en yeni yedek bundan eskiyse pencere uyarır.</translation>
    </message>
    <message>
        <source>While something changes; also at the first opening of a day and at closing.</source>
        <translation>Değişiklik oldukça; ayrıca günün ilk açılışında ve kapanışta.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Yeri seç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Print for many</source>
        <translation>Toplu yazdırma</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Stopping after this patient; nothing will be written…</source>
        <translation>Bu hastadan sonra duruyor; hiçbir şey yazılmayacak…</translation>
    </message>
    <message>
        <source>Where to put the new folder</source>
        <translation>Yeni klasörün konacağı yer</translation>
    </message>
    <message>
        <source>{n} of {total} patients</source>
        <translation>{n} / {total} hasta</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>All on one day: +1w, 12 dec, t</source>
        <translation>Hepsi aynı güne: +1h, 12 ara, b</translation>
    </message>
    <message>
        <source>Spread to the next free days</source>
        <translation>Sonraki boş günlere dağıt</translation>
    </message>
    <message>
        <source>This day has passed. Type a later one.</source>
        <translation>Bu gün geçti. Daha sonraki bir gün yazın.</translation>
    </message>
    <message>
        <source>each on its suggested day</source>
        <translation>her biri kendi önerilen gününe</translation>
    </message>
</context>
<context>
    <name>BookLine</name>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
</context>
<context>
    <name>BookingEditor</name>
    <message>
        <source>Book for: +1w, -2d, 12 dec, t</source>
        <translation>Gün: +1h, -2g, 12 ara, b</translation>
    </message>
    <message>
        <source>Book, then next row</source>
        <translation>Ver, sonrakine geç</translation>
    </message>
    <message>
        <source>Booked that day</source>
        <translation>O günkü randevular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Tick at least one examination to book.</source>
        <translation>Randevu verilecek en az bir tetkiki işaretleyin.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>suggested day</source>
        <translation>önerilen gün</translation>
    </message>
    <message>
        <source>{scanner} load, week of {day}</source>
        <translation>{scanner} doluluğu, {day} haftası</translation>
    </message>
</context>
<context>
    <name>BothVersions</name>
    <message>
        <source>The record was changed after it. Look at both.</source>
        <translation>Kayıt bundan sonra değiştirildi. İkisine de bakın.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Nobody of those ticked is left to do this for.</source>
        <translation>İşaretlenenler arasında bunun yapılacağı kimse kalmadı.</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>1 patient ticked</source>
        <translation>1 hasta işaretli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>Randevu iptal</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Each action below is one undo step</source>
        <translation>Aşağıdaki her işlem tek adımda geri alınır</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>If you press {key}</source>
        <translation>{key} tuşuna basarsanız</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mektuplar</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Görüşme yaz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atlanan</translation>
    </message>
    <message>
        <source>{n} patients ticked</source>
        <translation>{n} hasta işaretli</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Earlier (Page up)</source>
        <translation>Önceki (Page up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>Sonraki (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Week {n}, {first} to {last}</source>
        <translation>{n}. hafta, {first} – {last}</translation>
    </message>
    <message>
        <source>What the live plans expect, as of {day}</source>
        <translation>Yürüyen planlara göre beklenenler, durum tarihi {day}</translation>
    </message>
    <message>
        <source>{n} weeks from {day}, bookings per scanner</source>
        <translation>{day} tarihinden {n} hafta, cihazların doluluğu</translation>
    </message>
</context>
<context>
    <name>CalendarLanes</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Kaçıncı ay</translation>
    </message>
    <message>
        <source>M{n}</source>
        <translation>{n}. ay</translation>
    </message>
    <message>
        <source>Year {n}</source>
        <translation>{n}. yıl</translation>
    </message>
    <message>
        <source>book the same day</source>
        <translation>randevu aynı gün</translation>
    </message>
    <message>
        <source>book {day}</source>
        <translation>randevu {day}</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>{month} sonrası</translation>
    </message>
    <message>
        <source>window</source>
        <translation>pencere</translation>
    </message>
    <message>
        <source>window {start} to {end}</source>
        <translation>pencere {start} – {end}</translation>
    </message>
    <message>
        <source>{n}-monthly</source>
        <translation>{n} ayda bir</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Anchor</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Book into this day</source>
        <translation>Bu güne randevu ver</translation>
    </message>
    <message>
        <source>Due dates on closed days: {n}</source>
        <translation>Kapalı güne denk gelen: {n}</translation>
    </message>
    <message>
        <source>Earlier visits are asked for once, not counted as missed.</source>
        <translation>Önceki kontroller bir kez sorulur, kaçırılmış sayılmaz.</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Boş saat</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>On worklist from</source>
        <translation>İş listesine giriş</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Ayı aç</translation>
    </message>
    <message>
        <source>Operated {n} days ago</source>
        <translation>{n} gün önce ameliyat edildi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Ameliyat</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Buraya koy</translation>
    </message>
    <message>
        <source>The suggested booking moves to the working day before. The due date stays.</source>
        <translation>Önerilen randevu bir önceki iş gününe alınır. Planlanan gün değişmez.</translation>
    </message>
    <message>
        <source>What this makes</source>
        <translation>Ortaya çıkan plan</translation>
    </message>
    <message>
        <source>Where the dates come from</source>
        <translation>Tarihlerin kaynağı</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pencereler</translation>
    </message>
    <message>
        <source>{early} d early, {grace} d grace</source>
        <translation>{early} g önce, {grace} g sonra</translation>
    </message>
    <message>
        <source>{n}, first {day}</source>
        <translation>{n}, ilki {day}</translation>
    </message>
    <message>
        <source>{source} ({evidence}).</source>
        <translation>{source} ({evidence}).</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Book into the free slot, put down what is held</source>
        <translation>Boş saate randevu ver, taşınanı bırak</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Önceki ve sonraki</translation>
    </message>
    <message>
        <source>Mark a booking first (J, K or a click), then open its record.</source>
        <translation>Önce bir randevuyu işaretleyin (J, K veya tıklama), sonra kaydını açın.</translation>
    </message>
    <message>
        <source>Next and previous line of the day</source>
        <translation>Günün sonraki ve önceki satırı</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Randevu yok.</translation>
    </message>
    <message>
        <source>Nothing was changed here since this page was opened.</source>
        <translation>Bu sayfa açılalı burada bir değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>The day before and after</source>
        <translation>Önceki ve sonraki gün</translation>
    </message>
    <message>
        <source>The week before and after; in a week the line</source>
        <translation>Önceki ve sonraki hafta; hafta görünümünde satır</translation>
    </message>
    <message>
        <source>To book: {n}</source>
        <translation>Randevu verilecek: {n}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>around {day}, most urgent first</source>
        <translation>{day} dolayında, en acili başta</translation>
    </message>
    <message>
        <source>what is left of it, with all that is overdue</source>
        <translation>ayın kalanı ve bütün gecikmişler</translation>
    </message>
</context>
<context>
    <name>CalendarWiring</name>
    <message>
        <source>End the pause</source>
        <translation>Duraklatmayı bitir</translation>
    </message>
    <message>
        <source>Extend the programme</source>
        <translation>Programı uzat</translation>
    </message>
    <message>
        <source>Review the pause</source>
        <translation>Duraklatmayı gözden geçir</translation>
    </message>
    <message>
        <source>Take surveillance up again</source>
        <translation>İzlemi yeniden başlat</translation>
    </message>
    <message>
        <source>The other centre accepted the patient</source>
        <translation>Öbür merkez hastayı kabul etti</translation>
    </message>
</context>
<context>
    <name>CancelEditor</name>
    <message>
        <source>Booked for {day}</source>
        <translation>Randevu günü {day}</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Randevuyu iptal et</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>Randevu kalsın</translation>
    </message>
    <message>
        <source>Tick at least one booking.</source>
        <translation>En az bir randevuyu işaretleyin.</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>Hangi randevular</translation>
    </message>
    <message>
        <source>Why the booking is cancelled</source>
        <translation>Randevunun iptal nedeni</translation>
    </message>
    <message>
        <source>Write why, for example: scanner broken.</source>
        <translation>Nedenini yazın, örneğin: cihaz arızalı.</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Why the bookings are cancelled</source>
        <translation>Randevular neden iptal ediliyor</translation>
    </message>
    <message>
        <source>Write why, for example: scanner broken.</source>
        <translation>Nedenini yazın, örneğin: cihaz arızalı.</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>No entry about this patient: a setting or a protocol.</source>
        <translation>Bu hastayla ilgili girdi yok: bir ayar ya da protokol değişmiş.</translation>
    </message>
    <message>
        <source>Shown then as today&apos;s facts have it.</source>
        <translation>O gün de bugünkü bilgilerin söylediği gibi gösterilmiş.</translation>
    </message>
    <message>
        <source>Type a day. The entries behind each difference appear here.</source>
        <translation>Bir gün yazın. Her farkın arkasındaki girdiler burada görünür.</translation>
    </message>
    <message>
        <source>Written later, and about that day</source>
        <translation>Sonradan yazılan, o güne ilişkin girdiler</translation>
    </message>
</context>
<context>
    <name>CentreSection</name>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Centre name</source>
        <translation>Merkezin adı</translation>
    </message>
    <message>
        <source>Choose another: numbers in this registry that do not follow it: {n} ({some}). Correct them first.</source>
        <translation>Başka birini seçin: bu kayıt defterinde buna uymayan numara sayısı {n} ({some}). Önce onları düzeltin.</translation>
    </message>
    <message>
        <source>Hospital numbers</source>
        <translation>Dosya numaraları</translation>
    </message>
    <message>
        <source>How your hospital writes them. A number that does not follow is refused.</source>
        <translation>Hastanenizin yazış biçimi. Uymayan numara kabul edilmez.</translation>
    </message>
    <message>
        <source>Printed on every document.</source>
        <translation>Her belgeye basılır.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kayıtlı değil</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>A new folder with one file for each document</source>
        <translation>Her belge için ayrı dosya, yeni bir klasörde</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>En az bir belge seçin.</translation>
    </message>
    <message>
        <source>Confirm that names may stand in the names of the files.</source>
        <translation>Dosya adlarında hasta adı bulunabileceğini onaylayın.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Each file is named after its patient.</source>
        <translation>Her dosya hastasının adını taşır.</translation>
    </message>
    <message>
        <source>Each patient&apos;s own</source>
        <translation>Her hastanın kendi dili</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Names and hospital numbers in the names of the files</source>
        <translation>Dosya adlarında ad ve dosya numarası bulunsun</translation>
    </message>
    <message>
        <source>Of every operation; without this tick only of the latest</source>
        <translation>Her ameliyatın kâğıdı; işaret yoksa yalnız son ameliyatınki</translation>
    </message>
    <message>
        <source>One PDF file, with an entry for each patient</source>
        <translation>Her hasta için bir yer imi olan tek PDF dosyası</translation>
    </message>
    <message>
        <source>Page numbers begin anew with each document.</source>
        <translation>Sayfa numaraları her belgede yeniden başlar.</translation>
    </message>
    <message>
        <source>The names say a number, the document and the day; nobody&apos;s name.</source>
        <translation>Dosya adları sıra numarası, belge ve günden oluşur; kimsenin adı geçmez.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Yazılma biçimi</translation>
    </message>
    <message>
        <source>Yes: whoever sees the folder may see who is treated here</source>
        <translation>Evet: klasörü gören, burada kimlerin tedavi edildiğini görebilir</translation>
    </message>
</context>
<context>
    <name>ClosedSpans</name>
    <message>
        <source>None: it is open on all its days.</source>
        <translation>Yok: bütün günlerinde açık.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>Çıkar: {day}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>İki sürümü karşılaştır</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Değişenler</translation>
    </message>
</context>
<context>
    <name>ConfirmEditor</name>
    <message>
        <source>Ask again from today</source>
        <translation>Bugünden itibaren yeniden iste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Bugünden sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Hâlâ geçerli</translation>
    </message>
    <message>
        <source>Still not before: +3w, 12 mar</source>
        <translation>Hâlâ şu günden önce değil: +3h, 12 mar</translation>
    </message>
    <message>
        <source>Tick at least one examination.</source>
        <translation>En az bir tetkik işaretleyin.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} gününe kadar</translation>
    </message>
    <message>
        <source>Which examinations</source>
        <translation>Hangi tetkikler</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>The backup is of another registry than the present file.</source>
        <translation>Bu yedek, şimdiki dosyadan başka bir kayıt defterinin yedeği.</translation>
    </message>
    <message>
        <source>The present file is not deleted. It goes, as it is, to the quarantine folder beside the registry.</source>
        <translation>Şimdiki dosya silinmez. Olduğu gibi, kayıt defterinin yanındaki karantina klasörüne taşınır.</translation>
    </message>
    <message>
        <source>To restore, type the name of the registry: {name}</source>
        <translation>Geri yüklemek için kayıt defterinin adını yazın: {name}</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Choose one of the two for each field.</source>
        <translation>Her alan için ikisinden birini seçin.</translation>
    </message>
    <message>
        <source>Look at what changes, then save.</source>
        <translation>Neyin değiştiğine bakın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Save the chosen values</source>
        <translation>Seçilen değerleri kaydet</translation>
    </message>
    <message>
        <source>Somebody saved again. Look at the values of now.</source>
        <translation>Kayıt yine değişti. Şimdiki değerlere bakın.</translation>
    </message>
    <message>
        <source>Somebody saved this record meanwhile</source>
        <translation>Bu kayıt bu arada değiştirildi</translation>
    </message>
    <message>
        <source>Stored by {who}</source>
        <translation>Kayıtlı olan: {who}</translation>
    </message>
    <message>
        <source>This correction changes:</source>
        <translation>Bu düzeltme şunları değiştirir:</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Sizin yazdığınız</translation>
    </message>
    <message>
        <source>Where both of you changed a field, nothing is chosen for you.</source>
        <translation>İkinizin de değiştirdiği alanlarda seçim size bırakıldı.</translation>
    </message>
    <message>
        <source>{who} saved another version while you were typing. Choose for each field which value is right. Nothing is saved before that, and both versions stay in the history.</source>
        <translation>Siz yazarken başka bir sürüm kaydedildi ({who}). Her alan için doğru değeri seçin. Seçmeden hiçbir şey kaydedilmez; iki sürüm de geçmişte kalır.</translation>
    </message>
    <message>
        <source>{who} saved the same as you typed. There is nothing to choose.</source>
        <translation>Sizin yazdığınızın aynısı kaydedilmiş ({who}). Seçilecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>By</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Bugünden sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>Choose how it ended: press its letter.</source>
        <translation>Nasıl bittiğini seçin: harfine basın.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Nasıl bitti</translation>
    </message>
    <message>
        <source>Log, then next row</source>
        <translation>Yaz, sonraki satıra geç</translation>
    </message>
    <message>
        <source>Next try {day}</source>
        <translation>Sonraki deneme {day}</translation>
    </message>
    <message>
        <source>Next try: +2d, 12 mar</source>
        <translation>Sonraki deneme: +2g, 12 mar</translation>
    </message>
    <message>
        <source>Next, the list offers to correct the telephone number (G).</source>
        <translation>Ardından liste telefon numarasını düzeltmeyi önerir (G).</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Press the letter of how it ended.</source>
        <translation>Nasıl bittiğinin harfine basın.</translation>
    </message>
    <message>
        <source>Try {n} for this visit</source>
        <translation>Bu kontrol için {n}. deneme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>By</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Next try on (may stay empty)</source>
        <translation>Sonraki deneme (boş kalabilir)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>CourseTab</name>
    <message>
        <source>Course</source>
        <translation>Seyir</translation>
    </message>
    <message>
        <source>More or less time in the timeline</source>
        <translation>Zaman çizelgesinde daha çok ya da az süre</translation>
    </message>
    <message>
        <source>Print the marked operation; on other rows, the summary</source>
        <translation>İşaretli ameliyatı yazdır; başka satırda özeti</translation>
    </message>
    <message>
        <source>Take out the marked record of the course</source>
        <translation>Seçili kaydı seyirden çıkar</translation>
    </message>
    <message>
        <source>Walk along the timeline</source>
        <translation>Zaman çizelgesinde ilerle</translation>
    </message>
    <message>
        <source>newest first; Enter opens a record to correct it, Del takes it out</source>
        <translation>en yeni üstte; Enter kaydı düzeltmek için açar, Del seyirden çıkarır</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Course, newest first</source>
        <translation>Seyir, en yeni üstte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Gün seçin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Enter a date such as {example}.</source>
        <translation>{example} gibi bir tarih girin.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Type a day.</source>
        <translation>Bir gün yazın.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Choose a day</source>
        <translation>Gün seçin</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>A clock went back: {n} entries are dated out of order, so the end of that day is not certain.</source>
        <translation>Bir saat geri gitmiş: {n} girdinin tarihi sırasız; bu yüzden o günün sonu kesin değil.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Geçmişe dön</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>Next and previous line</source>
        <translation>Sonraki ve önceki satır</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Fark yok</translation>
    </message>
    <message>
        <source>Open the patient of the marked line</source>
        <translation>Seçili satırdaki hastayı aç</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The list from what was known at the end of a day, beside what is known today</source>
        <translation>Bir günün sonunda bilinenlerle liste, yanında bugün bilinenler</translation>
    </message>
    <message>
        <source>The list is computed from nothing but the history up to the end of that day, and compared with what is known today about it. What was entered late, or corrected later, shows as a difference with the entries behind it. Bookings that were made after that day are left out of both.</source>
        <translation>Liste yalnız geçmişin o günün sonuna kadarki girdilerinden hesaplanır ve o gün için bugün bilinenlerle karşılaştırılır. Geç girilen ya da sonradan düzeltilen ne varsa, arkasındaki girdilerle birlikte fark olarak görünür. O günden sonra verilen randevular ikisinde de yoktur.</translation>
    </message>
    <message>
        <source>Type a day, then Enter</source>
        <translation>Bir gün yazın, sonra Enter</translation>
    </message>
    <message>
        <source>What is known today says the same about {day}.</source>
        <translation>Bugün bilinenler {day} günü için aynı şeyi söylüyor.</translation>
    </message>
    <message>
        <source>What the list showed on a day</source>
        <translation>Liste o gün ne gösteriyordu</translation>
    </message>
    <message>
        <source>What the list showed on {day}</source>
        <translation>Liste {day} günü ne gösteriyordu</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Bütün liste</translation>
    </message>
    <message>
        <source>{n} lines, from the entries 1 to {seq}; {later} entries were written after that day</source>
        <translation>{n} satır, 1 ile {seq} arasındaki girdilerden; {later} girdi o günden sonra yazıldı</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Choose a day</source>
        <translation>Gün seçin</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>By today&apos;s facts</source>
        <translation>Bugünkü bilgilerle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation>O gün gösterilen</translation>
    </message>
    <message>
        <source>The list of that day</source>
        <translation>O günün listesi</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>A suggested booking never falls on another day: it moves to the working day before. The due date itself never moves.</source>
        <translation>Önerilen randevu başka bir güne düşmez: bir önceki iş gününe alınır. Planlanan gün hiç değişmez.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Kapalı gün ekle</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Bunları ekle</translation>
    </message>
    <message>
        <source>Added for {year}: {days}</source>
        <translation>{year} için eklendi: {days}</translation>
    </message>
    <message>
        <source>All public holidays of {year} are in the list already.</source>
        <translation>{year} resmî tatillerinin hepsi zaten listede.</translation>
    </message>
    <message>
        <source>Choose at least one day on which the clinic is open.</source>
        <translation>Polikliniğin açık olduğu en az bir gün seçin.</translation>
    </message>
    <message>
        <source>Clinic days</source>
        <translation>Poliklinik günleri</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Enter the day that is closed, such as {example}.</source>
        <translation>Kapalı günü girin, örneğin {example}.</translation>
    </message>
    <message>
        <source>None yet: every clinic day is open.</source>
        <translation>Henüz yok: her poliklinik günü açık.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Resmî tatiller</translation>
    </message>
    <message>
        <source>Religious days follow the moon: those ahead are estimates. Check them when they are announced, and add or remove days here.</source>
        <translation>Dinî günler aya göre belirlenir: ileri tarihliler tahmindir. Açıklandıklarında denetleyin, burada gün ekleyin ya da çıkarın.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>Çıkar: {day}</translation>
    </message>
    <message>
        <source>Type 23-Apr-2027, 23.04.2027 or +1w; Enter adds it.</source>
        <translation>23-Nis-2027, 23.04.2027 ya da +1h yazın; Enter ekler.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>İş günleri</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>{day} is in the list already. Enter another day.</source>
        <translation>{day} zaten listede. Başka bir gün girin.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Books for {day}: {what}</source>
        <translation>{day} için randevu: {what}</translation>
    </message>
    <message>
        <source>Mark a booking first (J, K or a click), then move it.</source>
        <translation>Önce bir randevuyu işaretleyin (J, K veya tıklama), sonra taşıyın.</translation>
    </message>
    <message>
        <source>Nobody&apos;s window is open on {day}: there is nobody to book.</source>
        <translation>{day} günü penceresi açık olan yok: randevu verilecek kimse yok.</translation>
    </message>
    <message>
        <source>{day} has passed. Choose today or a later day.</source>
        <translation>{day} geçti. Bugünü veya daha sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>{name}: {what} to {day} {slot}</source>
        <translation>{name}: {what} → {day} {slot}</translation>
    </message>
</context>
<context>
    <name>DeferEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Bugünden sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>Choose why: a letter of the reason, or the arrow down.</source>
        <translation>Nedeni seçin: nedenin bir harfi ya da aşağı ok.</translation>
    </message>
    <message>
        <source>Defer, then next row</source>
        <translation>Ertele, sonraki satıra geç</translation>
    </message>
    <message>
        <source>Due dates do not move.</source>
        <translation>Planlanan günler değişmez.</translation>
    </message>
    <message>
        <source>Name who looks again.</source>
        <translation>Yeniden bakacak kişiyi yazın.</translation>
    </message>
    <message>
        <source>Not before: +3w, 12 mar</source>
        <translation>Şu günden önce değil: +3h, 12 mar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Somebody confirms it by {day}, or it is asked for again.</source>
        <translation>{day} gününe kadar biri onaylar, yoksa yeniden istenir.</translation>
    </message>
    <message>
        <source>Tick at least one examination to put off.</source>
        <translation>Ertelenecek en az bir tetkik işaretleyin.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} gününe kadar</translation>
    </message>
    <message>
        <source>Who looks again</source>
        <translation>Yeniden bakacak kişi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>DeferForm</name>
    <message>
        <source>Defer until: +2w, 12 dec</source>
        <translation>Şu güne ertele: +2h, 12 ara</translation>
    </message>
    <message>
        <source>Name who looks again.</source>
        <translation>Yeniden kimin bakacağını yazın.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Type a day after today.</source>
        <translation>Bugünden sonraki bir gün yazın.</translation>
    </message>
    <message>
        <source>Who looks again</source>
        <translation>Yeniden kim bakacak</translation>
    </message>
    <message>
        <source>until {day}: {why}</source>
        <translation>{day} gününe dek: {why}</translation>
    </message>
</context>
<context>
    <name>DemandChart</name>
    <message>
        <source>months that need more slots than there are: {n}</source>
        <translation>saatlerin yetmediği ay sayısı: {n}</translation>
    </message>
    <message>
        <source>no scanner set for it</source>
        <translation>bunun için cihaz tanımlı değil</translation>
    </message>
    <message>
        <source>the slots are enough in every month</source>
        <translation>saatler her ay yetiyor</translation>
    </message>
    <message>
        <source>{month}: {n} expected, {booked} booked</source>
        <translation>{month}: {n} bekleniyor, {booked} randevulu</translation>
    </message>
    <message>
        <source>{n} slots</source>
        <translation>{n} saat</translation>
    </message>
    <message>
        <source>{what}: expected in the next {n} months</source>
        <translation>{what}: önümüzdeki {n} ayda beklenen</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save the diagnostic file</source>
        <translation>Tanılama dosyasını kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}. It holds nothing about patients.</source>
        <translation>{path} olarak kaydedildi. İçinde hastalarla ilgili hiçbir şey yok.</translation>
    </message>
</context>
<context>
    <name>DictionarySection</name>
    <message>
        <source>Data dictionary</source>
        <translation>Veri sözlüğü</translation>
    </message>
    <message>
        <source>Every variable of the record: its name in exports, what it may hold, and what is computed from it by which rule. It is read from the declarations of the program.</source>
        <translation>Kaydın her değişkeni: dışa aktarımdaki adı, alabileceği değerler ve ondan hangi kuralla ne hesaplandığı. Programın kendi tanımlarından okunur.</translation>
    </message>
    <message>
        <source>Search the data dictionary</source>
        <translation>Veri sözlüğünde ara</translation>
    </message>
    <message>
        <source>Search: margin, R0, KRAS</source>
        <translation>Ara: sınır, R0, KRAS</translation>
    </message>
</context>
<context>
    <name>DocumentContent</name>
    <message>
        <source>Only the first megabyte is shown. Save a copy to read on.</source>
        <translation>Yalnızca ilk megabayt gösteriliyor. Devamı için bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Görüntü okunuyor…</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. Save a copy to open it.</source>
        <translation>Bu PDF gösterilemiyor. Açmak için bir kopyasını kaydedin.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>About</source>
        <translation>İlgili olduğu</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>The patient, or one record of the course.</source>
        <translation>Hasta ya da seyirdeki bir kayıt.</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Take out of the record</source>
        <translation>Kayıttan çıkar</translation>
    </message>
    <message>
        <source>{kind}, {size}; added on {day} by {who}</source>
        <translation>{kind}, {size}; ekleyen {who}, {day}</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a document</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <source>Add the files that were copied</source>
        <translation>Kopyalanan dosyaları ekler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>No documents are kept for this patient.</source>
        <translation>Bu hasta için saklanan belge yok.</translation>
    </message>
    <message>
        <source>No documents are kept for this patient. Add one with the button, drop files here, or copy files and press Ctrl V: PDF, PNG, JPEG or plain text, 20 MB at most.</source>
        <translation>Bu hasta için saklanan belge yok. Düğmeyle ekleyin, dosyaları buraya sürükleyip bırakın ya da kopyalayıp Ctrl V tuşlarına basın: PDF, PNG, JPEG ya da düz metin, en çok 20 MB.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} okunuyor…</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Added by</source>
        <translation>Ekleyen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Documents, newest first</source>
        <translation>Belgeler, en yenisi başta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Title, and what it is about</source>
        <translation>Başlık ve ilgili olduğu kayıt</translation>
    </message>
</context>
<context>
    <name>DocumentsWiring</name>
    <message>
        <source>Add a document: {file}</source>
        <translation>Belge ekle: {file}</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>Belgeler (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}. This copy lies outside the registry and its protection.</source>
        <translation>Kaydedildi: {path}. Bu kopya kayıt defterinin ve korumasının dışındadır.</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>What was booked, each on its own day, of diagnostic quality.</source>
        <translation>Randevusu olanlar, her biri kendi gününde, tanısal kalitede.</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>In the registry now</source>
        <translation>Kayıt defterinde şu an</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Yazılmış, kaydedilmemiş</translation>
    </message>
    <message>
        <source>Use what was typed</source>
        <translation>Yazılanı kullan</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Mark an entry to see who wrote it, when, and what it changed.</source>
        <translation>Kimin, ne zaman yazdığını ve neyi değiştirdiğini görmek için bir girdi seçin.</translation>
    </message>
    <message>
        <source>and {n} more records</source>
        <translation>ve {n} kayıt daha</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Hide slots</source>
        <translation>Tetkikleri gizle</translation>
    </message>
    <message>
        <source>Show slots</source>
        <translation>Tetkikleri göster</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>1 answer needs changing:</source>
        <translation>Düzeltilecek 1 yanıt:</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>{n} answers need changing:</source>
        <translation>Düzeltilecek {n} yanıt:</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Geçmişi aç</translation>
    </message>
    <message>
        <source>Waive with reason</source>
        <translation>Nedeniyle muaf tut</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose the file</source>
        <translation>Dosyayı seç</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>Adlarla dışa aktar</translation>
    </message>
    <message>
        <source>The file leaves the protection of the registry: whoever finds it can read it. Who took it, when, why and where to is kept in the history for good.</source>
        <translation>Dosya kayıt defterinin korumasından çıkar: bulan okuyabilir. Kimin, ne zaman, neden ve nereye aldığı geçmişte kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Neden gerekiyor</translation>
    </message>
    <message>
        <source>Write why the list is needed as a file.</source>
        <translation>Listenin neden dosya olarak gerektiğini yazın.</translation>
    </message>
    <message>
        <source>{n} patients can be recognised in this file.</source>
        <translation>Bu dosyada {n} hasta tanınabilir.</translation>
    </message>
</context>
<context>
    <name>ExportWiring</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>Export the list: {n} patients</source>
        <translation>Listeyi dışa aktar: {n} hasta</translation>
    </message>
    <message>
        <source>Saved as {path}, and kept in the history.</source>
        <translation>{path} olarak kaydedildi ve geçmişe yazıldı.</translation>
    </message>
    <message>
        <source>With hospital numbers (a name is never in it)</source>
        <translation>Dosya numaralarıyla (ad hiç yazılmaz)</translation>
    </message>
    <message>
        <source>With names and hospital numbers</source>
        <translation>Adlar ve dosya numaralarıyla</translation>
    </message>
    <message>
        <source>Without them each patient is a code; Ctrl K finds the patient of a code in this registry.</source>
        <translation>Bunlar olmadan her hasta bir koddur; bu kayıt defterinde Ctrl K kodun hastasını bulur.</translation>
    </message>
    <message>
        <source>Without them no booking says whose it is.</source>
        <translation>Bunlar olmadan hiçbir randevu kimin olduğunu söylemez.</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>XLSX dosyaları (*.xlsx)</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar dosyaları (*.ics)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every kind of record</source>
        <translation>Her tür kayıt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Neyi değiştirdi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Kim yazdı</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} gününden başlayarak</translation>
    </message>
    <message>
        <source>patient “{typed}”</source>
        <translation>hasta “{typed}”</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} gününe kadar</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Attempts to reach</source>
        <translation>Ulaşma denemesi</translation>
    </message>
    <message>
        <source>Choose something first: a list of everybody is there already.</source>
        <translation>Önce bir ölçüt seçin: herkesi gösteren liste zaten var.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Gecikme (gün)</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Bu listeyi süz</translation>
    </message>
    <message>
        <source>Keep as a list of mine</source>
        <translation>Kendi listem olarak sakla</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Gereken</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Sonraki deneme</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Responsible surgeon</source>
        <translation>Sorumlu cerrah</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Type whole numbers of up to four digits, or nothing.</source>
        <translation>En çok dört basamaklı tam sayı yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcük</translation>
    </message>
    <message>
        <source>a name; empty: only for now</source>
        <translation>bir ad; boşsa yalnızca şimdilik</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi biri</translation>
    </message>
    <message>
        <source>any of those ticked</source>
        <translation>işaretlenenlerden herhangi biri</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>is today or has passed</source>
        <translation>bugün ya da geçmiş</translation>
    </message>
    <message>
        <source>name, number, surgeon, phone or note</source>
        <translation>ad, numara, cerrah, telefon ya da not</translation>
    </message>
    <message>
        <source>with an examination: of that examination</source>
        <translation>tetkik seçiliyse o tetkikin durumu</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci kaldır</translation>
    </message>
    <message>
        <source>Data filtered to show</source>
        <translation>Süzülmüş veri:</translation>
    </message>
    <message>
        <source>{shown} of {total} patients</source>
        <translation>{shown} / {total} hasta</translation>
    </message>
</context>
<context>
    <name>FindAnywhere</name>
    <message>
        <source>Find</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Find a patient, number, page or action</source>
        <translation>Hasta, numara, sayfa veya işlem ara</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Try part of a name or a number.</source>
        <translation>“{typed}” bulunamadı. Adın ya da numaranın bir parçasını deneyin.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go, Esc to close</source>
        <translation>Seçmek için ↑ ↓, gitmek için Enter, kapatmak için Esc</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Close this registry, open another</source>
        <translation>Bu kayıt defterini kapat, başkasını aç</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Veri kalitesi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoller</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Hasta kaydet</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>What the list showed on a day</source>
        <translation>Liste o gün ne gösteriyordu</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>İş listesi</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Flowchart</source>
        <translation>Akış şeması</translation>
    </message>
</context>
<context>
    <name>FollowerList</name>
    <message>
        <source>Patients who follow the protocol</source>
        <translation>Protokolü izleyen hastalar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>Yedeksiz devam et</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tuşları göster</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Bu sayfada</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Enter</source>
        <translation>Gir</translation>
    </message>
    <message>
        <source>Enter {label}</source>
        <translation>Gir: {label}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kayıtlı değil</translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Nobody is followed: no examination is expected.</source>
        <translation>İzlemde kimse yok: beklenen tetkik yok.</translation>
    </message>
    <message>
        <source>Number: expected. Dark: booked already. Dashed line: the slots of the month. What is overdue and not booked counts in the first month, which is what is left of this one.</source>
        <translation>Sayı: beklenen. Koyu: randevulu. Kesikli çizgi: ayın saatleri. Gecikmiş ve randevusuz olanlar ilk aya sayılır; ilk ay, bu ayın kalanıdır.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Name the surgeon who takes them over.</source>
        <translation>Hastaları devralan cerrahın adını yazın.</translation>
    </message>
    <message>
        <source>Responsible surgeon from now on</source>
        <translation>Bundan sonraki sorumlu cerrah</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add event</source>
        <translation>Olay ekle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Nobody here matches “{typed}”</source>
        <translation>“{typed}” ile eşleşen kimse yok</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <source>Order: a CEA that doubled or is above its limit lifts its patient; then overdue, due, booked, not yet due; of one status first what is late or agreed for today and who has no telephone number; then the longest waiting.</source>
        <translation>Sıra: iki katına çıkan ya da sınırın üstündeki CEA hastasını yukarı taşır; sonra gecikmiş, zamanı geldi, randevulu, zamanı değil; aynı durumdakilerden önce geciken ya da bugüne kararlaştırılan ve telefon numarası olmayan; sonra en uzun bekleyen.</translation>
    </message>
    <message>
        <source>Order: {order}. A click on the head Status, or the first line under S, goes back to the order of urgency.</source>
        <translation>Sıra: {order}. Durum başlığına tıklamak ya da S altındaki ilk satır ivedilik sırasına döndürür.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Özeti yazdır</translation>
    </message>
    <message>
        <source>Register the first patient: person, operation and protocol. The list fills itself from the calendar.</source>
        <translation>İlk hastayı kaydedin: kişi, ameliyat ve protokol. Liste takvimden kendiliğinden dolar.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Tümünü göster: {n}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>İş listesi</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>durum tarihi {day}</translation>
    </message>
    <message>
        <source>refreshed {time}</source>
        <translation>yenilendi {time}</translation>
    </message>
    <message>
        <source>{n} overdue not shown</source>
        <translation>gecikmiş {n} hasta gösterilmiyor</translation>
    </message>
    <message>
        <source>{n} patients are in the other views; {overdue} of them are overdue.</source>
        <translation>Öbür görünümlerde {n} hasta var; {overdue} tanesi gecikmiş.</translation>
    </message>
    <message>
        <source>{shown} of {total} living and enrolled, overdue {overdue} = {seen} shown + {hidden} filtered out</source>
        <translation>{shown} / {total} yaşayan ve izlemde, gecikmiş {overdue} = görünen {seen} + süzülen {hidden}</translation>
    </message>
    <message>
        <source>{shown} of {total} patients</source>
        <translation>{total} hastadan {shown} hasta</translation>
    </message>
    <message>
        <source>{total} living and enrolled, {overdue} overdue</source>
        <translation>{total} yaşayan ve izlemde, {overdue} gecikmiş</translation>
    </message>
    <message>
        <source>{who} matching “{typed}”</source>
        <translation>{who}, aranan “{typed}”</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>One person at a time records in a registry, so that no two answers meet. You can read it now: everything that is saved there shows up here by itself.</source>
        <translation>İki yanıt çakışmasın diye bir kayıt defterine aynı anda yalnız bir kişi kayıt yapar. Şimdi okuyabilirsiniz: orada kaydedilen her şey burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Yalnız okumak için aç</translation>
    </message>
    <message>
        <source>This registry is open elsewhere</source>
        <translation>Bu kayıt defteri başka yerde açık</translation>
    </message>
    <message>
        <source>This registry may only be read where it lies</source>
        <translation>Bu kayıt defteri bulunduğu yerde yalnız okunabilir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History, newest first</source>
        <translation>Geçmiş, en yeni üstte</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Enter puts a record back</source>
        <translation>Enter kaydı seyre geri koyar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Taken out of the course</source>
        <translation>Seyirden çıkarılanlar</translation>
    </message>
    <message>
        <source>Undo the marked entry</source>
        <translation>Seçili işlemi geri al</translation>
    </message>
    <message>
        <source>{n} entries, newest first; nothing here is ever rewritten</source>
        <translation>{n} girdi, en yeni üstte; burada hiçbir şey sonradan değiştirilmez</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Geçmiş, en yeni üstte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Enter a name, such as E. Kaya.</source>
        <translation>Bir ad girin, örneğin E. Kaya.</translation>
    </message>
    <message>
        <source>It is chosen when the registry is opened.</source>
        <translation>Kayıt defteri açılırken seçilir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Closed day</source>
        <translation>Kapalı gün</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
</context>
<context>
    <name>KeysButton</name>
    <message>
        <source>Show the keys</source>
        <translation>Tuşları göster</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>LaboratoryDialog</name>
    <message>
        <source>Already recorded for this day with this value: {names}.</source>
        <translation>Bu gün için bu değerle zaten kayıtlı: {names}.</translation>
    </message>
    <message>
        <source>Enter goes to the next line. Type &lt;2 for below and &gt;1000 for above what is measured.</source>
        <translation>Enter alt satıra geçer. Ölçüm sınırının altı için &lt;2, üstü için &gt;1000 yazın.</translation>
    </message>
    <message>
        <source>Enter the day the blood was drawn.</source>
        <translation>Kanın alındığı günü girin.</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Üst sınır</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Alt sınır</translation>
    </message>
    <message>
        <source>Name the analyte.</source>
        <translation>Tetkikin adını yazın.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Alınma tarihi</translation>
    </message>
    <message>
        <source>The day lies ahead. Enter the day the blood was drawn.</source>
        <translation>Bu gün henüz gelmedi. Kanın alındığı günü girin.</translation>
    </message>
    <message>
        <source>The lower limit lies above the upper one.</source>
        <translation>Alt sınır üst sınırdan büyük.</translation>
    </message>
    <message>
        <source>Type at least one value.</source>
        <translation>En az bir değer girin.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>LaboratoryLine</name>
    <message>
        <source>Name of another analyte</source>
        <translation>Diğer analitin adı</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referans alt sınırı</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>Referans üst sınırı</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>{analyte}: {part}</source>
        <translation>{analyte}: {part}</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Laboratory values by day</source>
        <translation>Günlere göre laboratuvar değerleri</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programın dili</translation>
    </message>
    <message>
        <source>The window and every document. What you have typed is never translated.</source>
        <translation>Pencere ve tüm belgeler. Sizin yazdıklarınız çevrilmez.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Choose who takes over: no patient is left without somebody.</source>
        <translation>Devralacak kişiyi seçin: hiçbir hasta sorumlusuz kalmaz.</translation>
    </message>
    <message>
        <source>For the patients below.</source>
        <translation>Aşağıdaki hastalar için.</translation>
    </message>
    <message>
        <source>Let {name} leave</source>
        <translation>Ayrılışı kaydet: {name}</translation>
    </message>
    <message>
        <source>Responsible: {name} ({n})</source>
        <translation>Sorumlu: {name} ({n})</translation>
    </message>
    <message>
        <source>The name stays in the history and on every record; nobody works under it any more.</source>
        <translation>Ad, geçmişte ve bütün kayıtlarda kalır; artık kimse bu adla çalışmaz.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Devralan</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} ayrılıyor</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters: {n}. Each ticked patient gets one; each is logged as sent.</source>
        <translation>Mektup: {n}. İşaretli her hastaya bir tane gider; her biri gönderildi olarak kaydedilir.</translation>
    </message>
    <message>
        <source>Log and show {n}</source>
        <translation>Kaydet ve göster: {n}</translation>
    </message>
    <message>
        <source>No letter: {n}</source>
        <translation>Mektup gitmeyen: {n}</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands under the name of the centre, line by line.</source>
        <translation>Merkezin adının altında duracağı gibi, satır satır.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Fields: {fields}. The first line of a letter is its subject.</source>
        <translation>Alanlar: {fields}. Mektubun ilk satırı konusudur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Mektup başlığı</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>On what every document is laid out.</source>
        <translation>Her belgenin düzenlendiği kâğıt.</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 100 kB.</source>
        <translation>PNG ya da JPEG, en çok 100 kB.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Put back as delivered</source>
        <translation>Hazır metne dön</translation>
    </message>
    <message>
        <source>Role or name beside each line for a signature, one a line.</source>
        <translation>Her imza çizgisinin yanındaki görev veya ad, her satıra bir tane.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text of the program</source>
        <translation>Programın metni</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>What a patient rings. In every letter.</source>
        <translation>Hastanın aradığı numara. Her mektupta bulunur.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
</context>
<context>
    <name>ListArea</name>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Ticked.</source>
        <translation>İşaretli.</translation>
    </message>
    <message>
        <source>Ticked. {row}</source>
        <translation>İşaretli. {row}</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>İş listesi</translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Arrange lists of your own</source>
        <translation>Kendi listelerinizi düzenleyin</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Bu listeyi süz</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Find words, names, reasons</source>
        <translation>Söz, ad, neden bul</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Newest and oldest entry</source>
        <translation>En yeni ve en eski girdi</translation>
    </message>
    <message>
        <source>Next and previous entry</source>
        <translation>Sonraki ve önceki girdi</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Uyan girdi yok</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Yalnız bu hasta</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>Hastayı aç</translation>
    </message>
    <message>
        <source>Open the patient of the marked entry</source>
        <translation>Seçili girdinin hastasını aç</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>What the list showed on …</source>
        <translation>Liste o gün ne gösteriyordu …</translation>
    </message>
    <message>
        <source>Words are found in any order and without accents. Clear the filter.</source>
        <translation>Sözcükler her sırada ve Türkçe harf gözetilmeden bulunur. Süzgeci temizleyin.</translation>
    </message>
    <message>
        <source>entries with “{typed}”</source>
        <translation>içinde “{typed}” geçen girdiler</translation>
    </message>
    <message>
        <source>{n} entries, history {head}</source>
        <translation>{n} girdi, geçmiş {head}</translation>
    </message>
    <message>
        <source>{n} of {total} entries</source>
        <translation>{total} girdiden {n}</translation>
    </message>
    <message>
        <source>{n} so far of {total}</source>
        <translation>{total} girdiden şimdilik {n}</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Arrange lists of your own</source>
        <translation>Kendi listelerinizi düzenleyin</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Give each list a name of its own.</source>
        <translation>Her listeye ayrı bir ad verin.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Listenin adı</translation>
    </message>
    <message>
        <source>No list is kept. Filter the worklist (F) and give the filter a name.</source>
        <translation>Saklanan liste yok. İş listesini süzün (F) ve süzgece bir ad verin.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
</context>
<context>
    <name>LiverMapCard</name>
    <message>
        <source>Liver map</source>
        <translation>Karaciğer haritası</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Close this registry</source>
        <translation>Bu kayıt defterini kapat</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>What was half typed is kept. Go on as yourself:</source>
        <translation>Yarım kalan yazılar saklandı. Kendi adınızla sürdürün:</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>{least} ile {most} arasında bir tam sayı girin.</translation>
    </message>
    <message>
        <source>From {least} to {most} % of the usual size.</source>
        <translation>Olağan boyutun %{least} ile %{most} arası.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Light and dark show the same words, shapes and contrast.</source>
        <translation>Açık ve koyu aynı sözcükleri, biçimleri ve karşıtlığı gösterir.</translation>
    </message>
    <message>
        <source>Look and text size</source>
        <translation>Görünüm ve yazı boyutu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kullanıcı yok</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Korunmuyor</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Korumalı</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Registry: {name}</source>
        <translation>Kayıt defteri: {name}</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>İş listesi</translation>
    </message>
    <message>
        <source>only reading</source>
        <translation>yalnızca okuma</translation>
    </message>
    <message>
        <source>{living} living and enrolled, {total} in the registry</source>
        <translation>{living} yaşayan ve izlemde, kayıtta {total}</translation>
    </message>
</context>
<context>
    <name>MeanwhileDialog</name>
    <message>
        <source>Go on with the record of now</source>
        <translation>Kaydın şimdiki hâliyle devam et</translation>
    </message>
    <message>
        <source>Look at both versions. What you asked for is not done yet: go on with the record as it is now, or cancel and look again.</source>
        <translation>İki hâline de bakın. İstediğiniz henüz yapılmadı: kaydın şimdiki hâliyle devam edin ya da vazgeçip yeniden bakın.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile</source>
        <translation>Bu kayıt bu arada değiştirilmiş</translation>
    </message>
    <message>
        <source>Stored by {who}</source>
        <translation>Kayıtlı olan: {who}</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Siz açtığınızda</translation>
    </message>
    <message>
        <source>{stored}: no field that is shown here differs.</source>
        <translation>{stored}: burada gösterilen alanların hiçbiri farklı değil.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation>Bunlar aynı kişi mi?</translation>
    </message>
    <message>
        <source>Everything of one goes to the other: examinations, operations, contacts, documents. What both hold alike is held once. Undo brings both back.</source>
        <translation>Birinin her şeyi ötekine geçer: tetkikler, ameliyatlar, temaslar, belgeler. İkisinde aynı olan bir kez tutulur. Geri al ikisini de geri getirir.</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} kalsın</translation>
    </message>
    <message>
        <source>Kept in the history for good.</source>
        <translation>Geçmişte kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Why these are one person</source>
        <translation>Neden aynı kişi</translation>
    </message>
    <message>
        <source>Write why these are one person.</source>
        <translation>Neden aynı kişi olduklarını yazın.</translation>
    </message>
</context>
<context>
    <name>MessageBand</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>MissedEditor</name>
    <message>
        <source>By: +2d, 12 mar</source>
        <translation>En geç: +2g, 12 mar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Bugünü ya da sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>Choose what follows.</source>
        <translation>Bundan sonra ne yapılacağını seçin.</translation>
    </message>
    <message>
        <source>Nobody is discharged by it: it stays on the list.</source>
        <translation>Bununla kimse izlemden çıkarılmaz: listede kalır.</translation>
    </message>
    <message>
        <source>Record as missed</source>
        <translation>Gelmedi olarak kaydet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Tick at least one booking.</source>
        <translation>En az bir randevu işaretleyin.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Bundan sonra</translation>
    </message>
    <message>
        <source>Why nobody came</source>
        <translation>Neden gelinmedi</translation>
    </message>
    <message>
        <source>if known</source>
        <translation>biliniyorsa</translation>
    </message>
    <message>
        <source>{times}: {step} by {day}</source>
        <translation>{times}: en geç {day} {step}</translation>
    </message>
</context>
<context>
    <name>MissedForm</name>
    <message>
        <source>What follows</source>
        <translation>Bundan sonra</translation>
    </message>
    <message>
        <source>Why nobody came, for example: snow</source>
        <translation>Neden gelinmedi, örneğin: kar</translation>
    </message>
    <message>
        <source>Write why nobody came, for example: snow.</source>
        <translation>Neden gelinmediğini yazın, örneğin: kar.</translation>
    </message>
    <message>
        <source>what usually follows, for each</source>
        <translation>her biri için alışılmış adım</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Missing from the record</source>
        <translation>Kayıtta eksik</translation>
    </message>
    <message>
        <source>Nothing that this page asks for is missing.</source>
        <translation>Bu sayfanın sorduğu hiçbir şey eksik değil.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>{n} of {total} fields</source>
        <translation>{n} / {total} alan</translation>
    </message>
</context>
<context>
    <name>MonthAxis</name>
    <message>
        <source>Months</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Months after the operation</source>
        <translation>Ameliyattan sonraki aylar</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar, five weeks</source>
        <translation>Takvim, beş hafta</translation>
    </message>
    <message>
        <source>Examinations more and fewer by month</source>
        <translation>Aylara göre artan ve azalan tetkikler</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} kontrol</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>From today on these patients follow the other version. Only what falls due after today moves; what was due before stays as it is. One Undo takes it all back.</source>
        <translation>Bu hastalar bugünden başlayarak öteki sürümü izler. Yalnızca günü bugünden sonra gelen tetkikler değişir, önceki günler olduğu gibi kalır. Tek bir geri alma hepsini geri getirir.</translation>
    </message>
    <message>
        <source>Kept in the history of each, for good.</source>
        <translation>Her hastanın geçmişinde kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Move {n}</source>
        <translation>{n} hastayı taşı</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Not moved, because no longer followed: {names}</source>
        <translation>Artık izlenmediği için taşınmayanlar: {names}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>To the version</source>
        <translation>Yeni sürüm</translation>
    </message>
    <message>
        <source>What was chosen is not offered any more. Choose another.</source>
        <translation>Seçilmiş olan artık sunulmuyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Write why the protocol changes.</source>
        <translation>Protokolün neden değiştiğini yazın.</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>All marked as seen today. The list stays here.</source>
        <translation>Hepsi bugün görüldü olarak işaretlendi. Liste burada kalır.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Hepsini görüldü say</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Yeniden göster</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>At least {n} characters. Several words are easy to keep. Nothing has to be mixed in.</source>
        <translation>En az {n} karakter. Birkaç sözcük akılda kolay kalır. Rakam ya da işaret gerekmez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola, bir daha</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Aynısı değil. Bir daha yazın.</translation>
    </message>
</context>
<context>
    <name>NewRegistryDialog</name>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Each change is kept with the name of who made it.</source>
        <translation>Her değişiklik, yapanın adıyla saklanır.</translation>
    </message>
    <message>
        <source>Enter the centre.</source>
        <translation>Merkezi girin.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Adınızı girin.</translation>
    </message>
    <message>
        <source>It stands on every document.</source>
        <translation>Her belgede yer alır.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Make the registry</source>
        <translation>Defteri oluştur</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Yeni kayıt defteri</translation>
    </message>
    <message>
        <source>Next: the recovery code</source>
        <translation>Sonraki: kurtarma kodu</translation>
    </message>
    <message>
        <source>On what every document is laid out, the page of the recovery code too.</source>
        <translation>Her belge, kurtarma kodunun sayfası da bu boya göre düzenlenir.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Parolayla koru</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Koruma</translation>
    </message>
    <message>
        <source>Recommended. The file is then encrypted, and whoever finds or steals it reads nothing.</source>
        <translation>Önerilir. Dosya şifrelenir; bulan ya da çalan hiçbir şey okuyamaz.</translation>
    </message>
    <message>
        <source>Whoever gets the file or this computer can read every patient in it.</source>
        <translation>Dosyayı ya da bu bilgisayarı ele geçiren, içindeki bütün hastaları okuyabilir.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>1 needs action</source>
        <translation>1 iş bekliyor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>{counted}, {shown} shown</source>
        <translation>{counted}, {shown} gösteriliyor</translation>
    </message>
    <message>
        <source>{n} need action</source>
        <translation>{n} iş bekliyor</translation>
    </message>
</context>
<context>
    <name>NoBackupDialog</name>
    <message>
        <source>Go on without a backup</source>
        <translation>Yedeksiz devam et</translation>
    </message>
    <message>
        <source>No backup before this change</source>
        <translation>Bu değişiklikten önce yedek yok</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Register a patient</source>
        <translation>Hasta kaydet</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number such as {example}.</source>
        <translation>{example} gibi bir sayı girin.</translation>
    </message>
    <message>
        <source>Enter a whole number such as 12.</source>
        <translation>12 gibi bir tam sayı girin.</translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Yazmayı sürdür</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} tane daha</translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message>
        <source>Ablations</source>
        <translation>Ablasyonlar</translation>
    </message>
    <message>
        <source>Add a complication</source>
        <translation>Komplikasyon ekle</translation>
    </message>
    <message>
        <source>Add a specimen</source>
        <translation>Piyes ekle</translation>
    </message>
    <message>
        <source>Add an ablation</source>
        <translation>Ablasyon ekle</translation>
    </message>
    <message>
        <source>Add the fate of a lesion</source>
        <translation>Lezyonun akıbetini ekle</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Komplikasyonlar</translation>
    </message>
    <message>
        <source>No ablation is recorded for this operation.</source>
        <translation>Bu ameliyat için ablasyon kaydı yok.</translation>
    </message>
    <message>
        <source>No complication is recorded for this operation.</source>
        <translation>Bu ameliyat için komplikasyon kaydı yok.</translation>
    </message>
    <message>
        <source>No lesion is named for this operation.</source>
        <translation>Bu ameliyat için lezyon belirtilmemiş.</translation>
    </message>
    <message>
        <source>No specimen is recorded for this operation.</source>
        <translation>Bu ameliyat için piyes kaydı yok.</translation>
    </message>
    <message>
        <source>Specimens and margins</source>
        <translation>Piyesler ve sınırlar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Forma aktar</translation>
    </message>
    <message>
        <source>What became of each lesion</source>
        <translation>Her lezyonun akıbeti</translation>
    </message>
</context>
<context>
    <name>OperationWiring</name>
    <message>
        <source>Correct: {what}</source>
        <translation>Düzelt: {what}</translation>
    </message>
</context>
<context>
    <name>OperatorList</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Burada çalışanlar</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>Add operator</source>
        <translation>Kullanıcı ekle</translation>
    </message>
    <message>
        <source>Administrators do everything. Surgeons record, book and decide. Coordinators record and book; clinical decisions are the surgeon&apos;s. Readers read and print.</source>
        <translation>Yöneticiler her şeyi yapar. Cerrahlar kaydeder, randevu verir ve karar verir. Koordinatörler kaydeder ve randevu verir; klinik kararlar cerrahındır. Okuyucular okur ve yazdırır.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Değiştir: {name}</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to {most}.</source>
        <translation>0 ile {most} arasında bir tam sayı girin.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kilitlenme süresi</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Without key or mouse. 0 never locks; Ctrl L always does.</source>
        <translation>Tuşa basılmadan, fare oynatılmadan geçen süre. 0 hiç kilitlemez; Ctrl L her zaman kilitler.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} ayrılıyor</translation>
    </message>
    <message>
        <source>{name} works here again</source>
        <translation>{name} yeniden çalışıyor</translation>
    </message>
</context>
<context>
    <name>OperatorsWiring</name>
    <message>
        <source>Add operator</source>
        <translation>Kullanıcı ekle</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Değiştir: {name}</translation>
    </message>
    <message>
        <source>The password of {name}</source>
        <translation>{name}: parola</translation>
    </message>
    <message>
        <source>{patient} (pause)</source>
        <translation>{patient} (duraklatma)</translation>
    </message>
</context>
<context>
    <name>OrderOffer</name>
    <message>
        <source>Order</source>
        <translation>Sırala</translation>
    </message>
</context>
<context>
    <name>OutOfViewLine</name>
    <message>
        <source>End of the list, rows shown: {total}</source>
        <translation>Liste sonu, gösterilen satır: {total}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}, end of the list</source>
        <translation>{first}–{last}. satırlar / {total}, liste sonu</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}, {below} more below</source>
        <translation>{first}–{last}. satırlar / {total}, altta {below} satır daha</translation>
    </message>
    <message>
        <source>{rows}, {n} of them overdue</source>
        <translation>{rows}; {n} tanesi gecikmiş</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>Did not attend</source>
        <translation>Gelmedi</translation>
    </message>
</context>
<context>
    <name>OutputWiring</name>
    <message>
        <source>Monday sheet</source>
        <translation>Pazartesi listesi</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Bu listede kimse yok.</translation>
    </message>
    <message>
        <source>This list on paper</source>
        <translation>Bu liste kâğıtta</translation>
    </message>
    <message>
        <source>all living and enrolled patients</source>
        <translation>yaşayan ve izlemdeki tüm hastalar</translation>
    </message>
    <message>
        <source>{n} patients of the worklist: {who}</source>
        <translation>İş listesinden {n} hasta: {who}</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sayfa genişliği</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Gerçek boyut</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tam sayfa</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>PartialDayField</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>{month}, day not known</source>
        <translation>{month}, gün bilinmiyor</translation>
    </message>
    <message>
        <source>{year}, month and day not known</source>
        <translation>{year}, ay ve gün bilinmiyor</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Always there</source>
        <translation>Her zaman yer alanlar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>The paper says what was left out. Your choice is kept for you.</source>
        <translation>Yer verilmeyen bölümler çıktıda belirtilir. Seçiminiz sizin için saklanır.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>İçindekiler</translation>
    </message>
</context>
<context>
    <name>PassedCard</name>
    <message>
        <source>Attended</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Only some of it</source>
        <translation>Yalnız bir kısmı</translation>
    </message>
</context>
<context>
    <name>PasswordAids</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock açık.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yazdığımı göster</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change a password</source>
        <translation>Parola değiştir</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Şimdiye kadarki parola</translation>
    </message>
    <message>
        <source>Type the password until now.</source>
        <translation>Şimdiye kadarki parolayı yazın.</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>Kimin parolası</translation>
    </message>
    <message>
        <source>You opened the registry with the recovery code: the password until now is not asked for.</source>
        <translation>Kayıt defterini kurtarma koduyla açtınız: şimdiye kadarki parola sorulmaz.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Born</source>
        <translation>Doğum</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Kurgusal örnek</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Cinsiyet</translation>
    </message>
    <message>
        <source>Hospital No.</source>
        <translation>Dosya No.</translation>
    </message>
</context>
<context>
    <name>PatientFilter</name>
    <message>
        <source>Patient: name or number</source>
        <translation>Hasta: ad ya da numara</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Last contact</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Last liver operation</source>
        <translation>Son karaciğer ameliyatı</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Cerrah</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>İzlem</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>0 patients in this registry</source>
        <translation>Bu kayıt defterinde 0 hasta</translation>
    </message>
    <message>
        <source>1 patient in this registry, {living} living and enrolled</source>
        <translation>Bu kayıt defterinde 1 hasta, {living} yaşayan ve izlemde</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Hasta ara</translation>
    </message>
    <message>
        <source>Find by name, number or birth date</source>
        <translation>Ad, numara ya da doğum tarihi ara</translation>
    </message>
    <message>
        <source>First and last patient</source>
        <translation>İlk ve son hasta</translation>
    </message>
    <message>
        <source>Name, birth date, hospital number and the date of the liver operation are enough. Hepatrack then plans the years of scans and shows each date before anything is saved.</source>
        <translation>Ad, doğum tarihi, dosya numarası ve karaciğer ameliyatının tarihi yeter. Hepatrack yılların tetkiklerini planlar ve kaydetmeden önce her tarihi gösterir.</translation>
    </message>
    <message>
        <source>Names are found in any order and without accents (isik finds Işık), numbers with or without spaces, birth dates as 12-May-1961, 1961-05-12 or 12.05.1961. Clear the filter to see everybody.</source>
        <translation>Adlar her sırayla ve Türkçe harf olmadan (isik, Işık bulur), numaralar boşluklu ya da boşluksuz, doğum tarihleri 12-May-1961, 1961-05-12 ya da 12.05.1961 olarak bulunur. Herkesi görmek için süzgeci kaldırın.</translation>
    </message>
    <message>
        <source>Next and previous patient</source>
        <translation>Sonraki ve önceki hasta</translation>
    </message>
    <message>
        <source>Nobody here matches</source>
        <translation>Eşleşen kimse yok</translation>
    </message>
    <message>
        <source>Open the demonstration registry</source>
        <translation>Örnek kayıt defterini aç</translation>
    </message>
    <message>
        <source>Open the marked patient</source>
        <translation>Seçili hastayı aç</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Hasta kaydet</translation>
    </message>
    <message>
        <source>Register your first patient</source>
        <translation>İlk hastanızı kaydedin</translation>
    </message>
    <message>
        <source>Tick the marked patient</source>
        <translation>Seçili hastayı işaretle</translation>
    </message>
    <message>
        <source>patients who match “{typed}”</source>
        <translation>“{typed}” ile eşleşen hastalar</translation>
    </message>
    <message>
        <source>{total} patients in this registry, {living} living and enrolled</source>
        <translation>Bu kayıt defterinde {total} hasta, {living} yaşayan ve izlemde</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>PipelineActs</name>
    <message>
        <source>This line asks for nothing of its own.</source>
        <translation>Bu satır kendiliğinden bir şey istemiyor.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {total}, {zoom} %</source>
        <translation>Sayfa {page} / {total}, %{zoom}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Kaydedildi: {path}</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Check it, then print again.</source>
        <translation>Yazıcı belgeyi kabul etmedi. Yazıcıyı denetleyin, sonra yeniden yazdırın.</translation>
    </message>
</context>
<context>
    <name>PrintOffer</name>
    <message>
        <source>All patients of the registry: {n}</source>
        <translation>Kayıt defterindeki bütün hastalar: {n}</translation>
    </message>
    <message>
        <source>Print these: {n}</source>
        <translation>Bunları yazdır: {n}</translation>
    </message>
    <message>
        <source>Print ticked: {n}</source>
        <translation>İşaretlileri yazdır: {n}</translation>
    </message>
    <message>
        <source>{n} patients who match “{typed}”</source>
        <translation>“{typed}” ile eşleşen {n} hasta</translation>
    </message>
    <message>
        <source>{n} ticked patients</source>
        <translation>İşaretli {n} hasta</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Check-up plan</source>
        <translation>Kontrol planı</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Çizim (*.svg)</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Zaman çizelgesini dışa aktar</translation>
    </message>
    <message>
        <source>Patient summary</source>
        <translation>Hasta özeti</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Resim (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Kaydedildi: {path}</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Next: the recovery code</source>
        <translation>Sonraki: kurtarma kodu</translation>
    </message>
    <message>
        <source>Protect this registry</source>
        <translation>Bu kayıt defterini koru</translation>
    </message>
    <message>
        <source>The file is encrypted as a whole. From then on it opens with your password, with the password of anybody you add, or with the recovery code that comes next.</source>
        <translation>Dosyanın tamamı şifrelenir. Bundan sonra sizin parolanızla, eklediğiniz birinin parolasıyla ya da şimdi gösterilecek kurtarma koduyla açılır.</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Birini ekle</translation>
    </message>
    <message>
        <source>Change a password</source>
        <translation>Parola değiştir</translation>
    </message>
    <message>
        <source>Copies that are not protected</source>
        <translation>Korumasız kopyalar</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Yeni kurtarma kodu</translation>
    </message>
    <message>
        <source>Protect this registry</source>
        <translation>Bu kayıt defterini koru</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Koruma</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Kimler açabilir</translation>
    </message>
    <message>
        <source>Whoever has the recovery code</source>
        <translation>Kurtarma kodu elinde olan</translation>
    </message>
</context>
<context>
    <name>ProtocolButtons</name>
    <message>
        <source>Change for one</source>
        <translation>Birini değiştir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Dosyadan al</translation>
    </message>
    <message>
        <source>It comes with the program: copy it to change it.</source>
        <translation>Programla gelir: değiştirmek için kopyalayın.</translation>
    </message>
    <message>
        <source>It is withdrawn already.</source>
        <translation>Zaten kaldırılmış.</translation>
    </message>
    <message>
        <source>Mark a patient who is followed first.</source>
        <translation>Önce izlemde olan bir hastayı işaretleyin.</translation>
    </message>
    <message>
        <source>Move patients</source>
        <translation>Hastaları taşı</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Yeni protokol</translation>
    </message>
    <message>
        <source>Nobody who is followed follows it.</source>
        <translation>İzlemdeki hiçbir hasta bu sürümü izlemiyor.</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Dosyaya kaydet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Change the protocol</source>
        <translation>Protokolü değiştir</translation>
    </message>
    <message>
        <source>Kept in the history for good.</source>
        <translation>Geçmişte kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Only what falls due after today moves. What was due before stays as it is.</source>
        <translation>Yalnız günü bugünden sonra olanlar değişir. Öncekiler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What was chosen is not offered any more. Choose another.</source>
        <translation>Seçilmiş olan artık sunulmuyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <translation>{what} ile</translation>
    </message>
    <message>
        <source>Write why the protocol changes.</source>
        <translation>Protokolün neden değiştiğini yazın.</translation>
    </message>
</context>
<context>
    <name>ProtocolEditor</name>
    <message>
        <source>What would it change?</source>
        <translation>Neyi değiştirir?</translation>
    </message>
</context>
<context>
    <name>ProtocolFiles</name>
    <message>
        <source>Protocol files (*.toml)</source>
        <translation>Protokol dosyaları (*.toml)</translation>
    </message>
    <message>
        <source>Read a protocol from a file</source>
        <translation>Dosyadan protokol al</translation>
    </message>
    <message>
        <source>Save the protocol as a file</source>
        <translation>Protokolü dosyaya kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Kaydedildi: {path}</translation>
    </message>
</context>
<context>
    <name>ProtocolLine</name>
    <message>
        <source>Days after</source>
        <translation>Gün sonra</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Gün önce</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>May be left out for a patient, like a yearly PET-CT.</source>
        <translation>Bir hasta için çıkarılabilir, yıllık PET-BT gibi.</translation>
    </message>
    <message>
        <source>Months after the operation</source>
        <translation>Ameliyattan sonraki aylar</translation>
    </message>
    <message>
        <source>Nothing else counts for it.</source>
        <translation>Yerine başka bir tetkik sayılmaz.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>What else counts</source>
        <translation>Yerine sayılanlar</translation>
    </message>
</context>
<context>
    <name>ProtocolLines</name>
    <message>
        <source>Add an examination</source>
        <translation>Tetkik ekle</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Gün sonra</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Gün önce</translation>
    </message>
    <message>
        <source>Every examination is there.</source>
        <translation>Bütün tetkikler eklendi.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Months after the operation</source>
        <translation>Ameliyattan sonraki aylar</translation>
    </message>
    <message>
        <source>One has to remain.</source>
        <translation>En az biri kalmalı.</translation>
    </message>
    <message>
        <source>This examination is there already. Choose another.</source>
        <translation>Bu tetkik zaten var. Başka birini seçin.</translation>
    </message>
    <message>
        <source>What else counts for {what}</source>
        <translation>Yerine sayılanlar: {what}</translation>
    </message>
</context>
<context>
    <name>ProtocolList</name>
    <message>
        <source>Protocols, those in use first</source>
        <translation>Protokoller, kullanımdakiler önce</translation>
    </message>
</context>
<context>
    <name>ProtocolMoving</name>
    <message>
        <source>Move patients from {protocol}</source>
        <translation>Hastaları taşı: {protocol}</translation>
    </message>
</context>
<context>
    <name>ProtocolStep</name>
    <message>
        <source>For: {population}. Source: {source}; {evidence}.</source>
        <translation>Kimler için: {population}. Kaynak: {source}; {evidence}.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <translation>{what} ile</translation>
    </message>
</context>
<context>
    <name>ProtocolTable</name>
    <message>
        <source>Differs</source>
        <translation>Farkı</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Sonraki günü</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>İzleyenler</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kimin</translation>
    </message>
</context>
<context>
    <name>ProtocolsSection</name>
    <message>
        <source>A protocol never changes once a patient follows it: another schedule is another version, and patients stay on theirs until somebody moves them.</source>
        <translation>Bir hastada kullanılan protokol değişmez: başka bir takvim başka bir sürümdür ve hastalar, biri taşıyana dek kendi sürümlerinde kalır.</translation>
    </message>
    <message>
        <source>Nobody follows a protocol yet.</source>
        <translation>Henüz hiçbir hasta bir protokolü izlemiyor.</translation>
    </message>
    <message>
        <source>Open the protocols</source>
        <translation>Protokolleri aç</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoller</translation>
    </message>
</context>
<context>
    <name>ProtocolsView</name>
    <message>
        <source>Edit or copy the protocol, open the patient</source>
        <translation>Protokolü düzenle ya da kopyala, hastayı aç</translation>
    </message>
    <message>
        <source>Next and previous line</source>
        <translation>Sonraki ve önceki satır</translation>
    </message>
    <message>
        <source>Nobody follows this version.</source>
        <translation>Bu sürümü kimse izlemiyor.</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoller</translation>
    </message>
    <message>
        <source>To the schedule and to who follows it</source>
        <translation>Takvime ve izleyenlere geç</translation>
    </message>
    <message>
        <source>{n} versions, {used} in use; {patients} patients follow one</source>
        <translation>{n} sürüm, {used} tanesi kullanımda; {patients} hasta birini izliyor</translation>
    </message>
</context>
<context>
    <name>ProtocolsWiring</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopyala: {name}</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Düzenle: {name}</translation>
    </message>
    <message>
        <source>New patients can follow it once it is saved.</source>
        <translation>Kaydedildikten sonra yeni hastalar bu protokolü izleyebilir.</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Yeni protokol</translation>
    </message>
    <message>
        <source>No new patient can follow this version any more. Whoever follows it stays on it, and an older version of the protocol is offered again.</source>
        <translation>Artık hiçbir yeni hasta bu sürümü izleyemez. İzleyenler bu sürümde kalır; protokolün eski bir sürümü varsa yeniden sunulur.</translation>
    </message>
    <message>
        <source>Nobody has followed version {n}: it is changed as it stands.</source>
        <translation>Sürüm {n} henüz kimse tarafından izlenmedi: olduğu yerde değiştirilir.</translation>
    </message>
    <message>
        <source>The copy is the site&apos;s own. The protocol it is made from stays.</source>
        <translation>Kopya merkezin kendi protokolüdür. Kopyalanan protokol olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Version {n} stays as it is, and so does every calendar on it. Saving makes version {next}; patients are moved to it by hand.</source>
        <translation>Sürüm {n} ve onu izleyen bütün takvimler olduğu gibi kalır. Kaydedince sürüm {next} oluşur; hastalar ona elle taşınır.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Withdraw: {name}, version {n}</source>
        <translation>Kaldır: {name}, sürüm {n}</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
</context>
<context>
    <name>QualityTable</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Veri kalitesi</translation>
    </message>
    <message>
        <source>Find a patient or a field</source>
        <translation>Hasta ya da alan bul</translation>
    </message>
    <message>
        <source>First and last finding</source>
        <translation>İlk ve son bulgu</translation>
    </message>
    <message>
        <source>Next and previous finding</source>
        <translation>Sonraki ve önceki bulgu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bulgu yok</translation>
    </message>
    <message>
        <source>Nothing is missing, contradictory or unusual in what is shown here.</source>
        <translation>Burada gösterilenlerde eksik, çelişkili ya da olağandışı bir şey yok.</translation>
    </message>
    <message>
        <source>Open the form at the field of the marked finding</source>
        <translation>İşaretli bulgunun formunu ilgili alanda aç</translation>
    </message>
    <message>
        <source>Patient or field</source>
        <translation>Hasta ya da alan</translation>
    </message>
    <message>
        <source>Sort by field</source>
        <translation>Alana göre sırala</translation>
    </message>
    <message>
        <source>Sort by patient</source>
        <translation>Hastaya göre sırala</translation>
    </message>
    <message>
        <source>{done} of {total} patients looked at</source>
        <translation>{total} hastanın {done} tanesine bakıldı</translation>
    </message>
    <message>
        <source>{n} findings in {with_any} of {total} patients, as of {day}</source>
        <translation>{total} hastanın {with_any} tanesinde {n} bulgu, durum tarihi {day}</translation>
    </message>
    <message>
        <source>{n} of {total} findings</source>
        <translation>{n} / {total} bulgu</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <translation>“{typed}”</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Name who read the reports.</source>
        <translation>Raporları kimin okuduğunu yazın.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Okuyan</translation>
    </message>
</context>
<context>
    <name>ReanchorDialog</name>
    <message>
        <source>Ask later</source>
        <translation>Sonra sor</translation>
    </message>
    <message>
        <source>Both calendars</source>
        <translation>İki takvim</translation>
    </message>
    <message>
        <source>Continue from {day}</source>
        <translation>Sürdür: {day}</translation>
    </message>
    <message>
        <source>Keep the calendar from {day}</source>
        <translation>Takvimi koru: {day}</translation>
    </message>
    <message>
        <source>Nothing done so far changes. One undo step.</source>
        <translation>Şimdiye dek yapılanlar değişmez. Tek adımda geri alınır.</translation>
    </message>
    <message>
        <source>Restart from {day}</source>
        <translation>Yeniden başlat: {day}</translation>
    </message>
    <message>
        <source>Struck out: cancelled by the re-operation, kept in the history.</source>
        <translation>Üstü çizili: yeniden ameliyatla iptal, geçmişte saklanır.</translation>
    </message>
    <message>
        <source>Surveillance after the operation of {day}</source>
        <translation>{day} ameliyatından sonra izlem</translation>
    </message>
    <message>
        <source>Why the calendar stays as it is</source>
        <translation>Takvimin neden değişmediği</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Kept in the history for good.</source>
        <translation>Geçmişte kalıcı olarak saklanır.</translation>
    </message>
    <message>
        <source>Look at what changes, then save.</source>
        <translation>Neyin değiştiğine bakın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Düzeltme nedeni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation>Bu değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>This correction changes:</source>
        <translation>Bu düzeltme şunları değiştirir:</translation>
    </message>
    <message>
        <source>This is unusual. Correct it, or save all the same.</source>
        <translation>Bu değer alışılmadık. Düzeltin ya da yine de kaydedin.</translation>
    </message>
    <message>
        <source>Write the reason for the correction.</source>
        <translation>Düzeltmenin nedenini yazın.</translation>
    </message>
    <message>
        <source>{who} took this record out of the course. Cancel, and look again.</source>
        <translation>Bu kayıt seyirden çıkarılmış ({who}). Vazgeçin ve yeniden bakın.</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Correct: {what}</source>
        <translation>Düzelt: {what}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>From the paper. Capitals, blanks and dashes do not matter.</source>
        <translation>Kâğıttan. Büyük harf, boşluk ve tire fark etmez.</translation>
    </message>
    <message>
        <source>Print or save the page</source>
        <translation>Sayfayı yazdır ya da kaydet</translation>
    </message>
    <message>
        <source>Protect the registry</source>
        <translation>Kayıt defterini koru</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>The program keeps neither the code nor the page.</source>
        <translation>Program kodu da sayfayı da saklamaz.</translation>
    </message>
    <message>
        <source>This is another code. Type the one that is shown here.</source>
        <translation>Bu başka bir kod. Burada gösterileni yazın.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Kodu geri yazın</translation>
    </message>
    <message>
        <source>Type the code from the paper.</source>
        <translation>Kâğıttaki kodu yazın.</translation>
    </message>
    <message>
        <source>Whoever forgets a password opens the registry with this code. It is shown only now. Print it or write it down, seal it in an envelope, and keep that away from this computer. Without passwords and without this code nobody can open the registry again.</source>
        <translation>Parolasını unutan, kayıt defterini bu kodla açar. Kod yalnız şimdi gösterilir. Yazdırın ya da bir kâğıda yazın, zarfa koyup kapatın, bu bilgisayardan uzakta saklayın. Parolalar ve bu kod kaybolursa kayıt defterini bir daha kimse açamaz.</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>kurtarma-kodu.pdf</translation>
    </message>
</context>
<context>
    <name>ReferEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Bugünü ya da sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>For the next meeting</source>
        <translation>Sonraki konsey için</translation>
    </message>
    <message>
        <source>It waits on the list until a decision is recorded.</source>
        <translation>Karar kaydedilene kadar listede bekler.</translation>
    </message>
    <message>
        <source>Meeting on: +1w, 12 mar</source>
        <translation>Konsey günü: +1h, 12 mar</translation>
    </message>
    <message>
        <source>Put on the MDT list</source>
        <translation>Konsey listesine al</translation>
    </message>
    <message>
        <source>Question to the MDT</source>
        <translation>Konseye soru</translation>
    </message>
    <message>
        <source>Write the question to the MDT.</source>
        <translation>Konseye sorulacak soruyu yazın.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>A record that is out of the course</source>
        <translation>Seyirden çıkarılmış bir kayıt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Belirtilmedi</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Hastalık</translation>
    </message>
    <message>
        <source>It stays with the patient; later versions change nothing by themselves</source>
        <translation>Hastada kalır; sonraki sürümler kendiliğinden bir şey değiştirmez</translation>
    </message>
    <message>
        <source>Name, birth date, hospital number, surgeon; the rest can follow</source>
        <translation>Ad, doğum tarihi, dosya numarası, cerrah; gerisi sonra gelebilir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Ameliyat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Register a patient: check the calendar</source>
        <translation>Hasta kaydet: takvimi gözden geçirin</translation>
    </message>
    <message>
        <source>Register a patient: the disease</source>
        <translation>Hasta kaydet: hastalık</translation>
    </message>
    <message>
        <source>Register a patient: the operation</source>
        <translation>Hasta kaydet: ameliyat</translation>
    </message>
    <message>
        <source>Register a patient: the person</source>
        <translation>Hasta kaydet: kişi</translation>
    </message>
    <message>
        <source>Register a patient: the protocol</source>
        <translation>Hasta kaydet: protokol</translation>
    </message>
    <message>
        <source>Register patient</source>
        <translation>Hastayı kaydet</translation>
    </message>
    <message>
        <source>The curative liver operation from which every date is counted</source>
        <translation>Tüm tarihlerin sayıldığı küratif karaciğer ameliyatı</translation>
    </message>
    <message>
        <source>What is not known now stays empty: unknown is not no</source>
        <translation>Şimdi bilinmeyen boş kalır: bilinmiyor “yok” demek değildir</translation>
    </message>
    <message>
        <source>new, not registered yet</source>
        <translation>yeni, henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} parça</translation>
    </message>
    <message>
        <source>{visits} visits and {items} items from the operation of {start} to {end}</source>
        <translation>{visits} kontrol, {items} tetkik; ameliyat {start}, bitiş {end}</translation>
    </message>
</context>
<context>
    <name>RegistrySection</name>
    <message>
        <source>Close this registry, open another</source>
        <translation>Bu kayıt defterini kapat, başkasını aç</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Demonstration data: nobody in it exists</source>
        <translation>Kurgusal örnek: içindekilerin hiçbiri gerçek değil</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Son yapılanlar</translation>
    </message>
    <message>
        <source>Entries in the history</source>
        <translation>Geçmişteki girdi sayısı</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>In memory only, not in a file</source>
        <translation>Yalnız bellekte, dosyada değil</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz bir şey yok</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Patients of this centre</source>
        <translation>Bu merkezin hastaları</translation>
    </message>
    <message>
        <source>Save diagnostic file…</source>
        <translation>Tanılama dosyasını kaydet…</translation>
    </message>
    <message>
        <source>This registry</source>
        <translation>Bu kayıt defteri</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>The registry gets a new key; the passwords of the others and the recovery code stay as they are. Copies and backups made before still open with the former password: delete those that are not needed.</source>
        <translation>Kayıt defterine yeni bir anahtar verilir; ötekilerin parolaları ve kurtarma kodu olduğu gibi kalır. Daha önce alınan kopyalar ve yedekler eski parolayla yine açılır: gerekmeyenleri silin.</translation>
    </message>
    <message>
        <source>{name} shall not open this registry any more</source>
        <translation>{name}: bu kayıt defterini artık açamasın</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Başka klasöre bak</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>There are no backups here. Look in another folder, or on a stick.</source>
        <translation>Burada yedek yok. Başka bir klasöre ya da bellek çubuğuna bakın.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Yeniden doğrula</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Hepatrack registries (*{suffix})</source>
        <translation>Hepatrack kayıt defterleri (*{suffix})</translation>
    </message>
    <message>
        <source>Which registry is to be restored? It may be missing.</source>
        <translation>Hangi kayıt defteri geri yüklenecek? Dosya kaybolmuş olabilir.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Beside the registry</source>
        <translation>Kayıt defterinin yanında</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Başka klasör</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>İkinci yer</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Yedekler nerede?</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Examinations and their results</source>
        <translation>Tetkikler ve sonuçları</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Seen, decided, read</source>
        <translation>Görülen, karar, gören</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>1 waits</source>
        <translation>1 sonuç bekliyor</translation>
    </message>
    <message>
        <source>Enter opens a result, Del takes it out</source>
        <translation>Enter sonucu açar, Del seyirden çıkarır</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>Değer gir</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Tetkikler</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratuvar</translation>
    </message>
    <message>
        <source>No examination recorded</source>
        <translation>Kayıtlı tetkik yok</translation>
    </message>
    <message>
        <source>No value recorded</source>
        <translation>Kayıtlı değer yok</translation>
    </message>
    <message>
        <source>Open the marked result or value</source>
        <translation>İşaretli sonucu ya da değeri aç</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Tümünü göster ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>Take out the marked result or value</source>
        <translation>İşaretli sonucu ya da değeri seyirden çıkar</translation>
    </message>
    <message>
        <source>Walk along the laboratory values</source>
        <translation>Laboratuvar değerleri arasında dolaş</translation>
    </message>
    <message>
        <source>Work-up</source>
        <translation>Ameliyat öncesi inceleme</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} sonuç bekliyor</translation>
    </message>
</context>
<context>
    <name>ScannerList</name>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Slots a day</source>
        <translation>Günde saat</translation>
    </message>
</context>
<context>
    <name>ScannersSection</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add scanner</source>
        <translation>Cihaz ekle</translation>
    </message>
    <message>
        <source>Bookings made under the old name stay with it.</source>
        <translation>Eski adla verilmiş randevular onda kalır.</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Kapalı, ilk gün</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Kapalı, son gün</translation>
    </message>
    <message>
        <source>Days without it</source>
        <translation>Çalışmadığı günler</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>Boş: tek gün.</translation>
    </message>
    <message>
        <source>Enter a day that is not before the first.</source>
        <translation>İlk günden önce olmayan bir gün girin.</translation>
    </message>
    <message>
        <source>Enter the first day on which it is closed.</source>
        <translation>Kapalı olduğu ilk günü girin.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Hours that are filled (08:00-11:20, 12:00-14:00), starts (08:00, 08:40), or a start and how many (08:00 x 5).</source>
        <translation>Doldurulacak aralıklar (08:00-11:20, 12:00-14:00), başlangıçlar (08:00, 08:40) veya bir başlangıç ile sayı (08:00 x 5).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>No scanner is set: the calendar shows bookings, and no load. Add one to count against its slots.</source>
        <translation>Cihaz tanımlı değil: takvim randevuları gösterir, doluluğu göstermez. Saatlerine göre saymak için bir cihaz ekleyin.</translation>
    </message>
    <message>
        <source>One slot lasts</source>
        <translation>Bir tetkikin süresi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Çıkar: {name}</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Such as: service. It stands in the calendar.</source>
        <translation>Örneğin: bakım. Takvimde yazar.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Write why it is closed, such as: service.</source>
        <translation>Neden kapalı olduğunu yazın, örneğin: bakım.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
</context>
<context>
    <name>ScreeningList</name>
    <message>
        <source>Screening list, newest first</source>
        <translation>Ön değerlendirme listesi, en yenisi üstte</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Considered</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Neden ya da not</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>1 person considered</source>
        <translation>1 kişi değerlendirildi</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <source>Correct the marked line</source>
        <translation>İşaretli satırı düzelt</translation>
    </message>
    <message>
        <source>Decide or correct</source>
        <translation>Karar ver ya da düzelt</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Kişi bul</translation>
    </message>
    <message>
        <source>Mark a person in the list first.</source>
        <translation>Önce listeden bir kişi işaretleyin.</translation>
    </message>
    <message>
        <source>Name, number or reason</source>
        <translation>Ad, numara ya da neden</translation>
    </message>
    <message>
        <source>Next and previous person</source>
        <translation>Sonraki ve önceki kişi</translation>
    </message>
    <message>
        <source>Nobody is on the screening list</source>
        <translation>Ön değerlendirme listesinde kimse yok</translation>
    </message>
    <message>
        <source>Not registered yet.</source>
        <translation>Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>Hastayı aç</translation>
    </message>
    <message>
        <source>Put everybody here who is considered for the programme, also those who are not taken in, with the reason. The flowchart counts them.</source>
        <translation>Program için değerlendirilen herkesi, alınmayanları da nedeniyle birlikte buraya yazın. Akış şeması onları sayar.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Take the marked line off the list</source>
        <translation>İşaretli satırı listeden çıkar</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Bu kişi zaten kayıtlı.</translation>
    </message>
    <message>
        <source>This person was not taken in.</source>
        <translation>Bu kişi programa alınmadı.</translation>
    </message>
    <message>
        <source>{n} of {total} people</source>
        <translation>{n} / {total} kişi</translation>
    </message>
    <message>
        <source>{n} people considered, newest first</source>
        <translation>{n} kişi değerlendirildi, en yenisi üstte</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <translation>“{typed}”</translation>
    </message>
</context>
<context>
    <name>ScreeningWiring</name>
    <message>
        <source>Take off the screening list: {name}</source>
        <translation>Ön değerlendirme listesinden çıkar: {name}</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Find</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Find a patient, number, page or action</source>
        <translation>Hasta, numara, sayfa veya işlem ara</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name or number</source>
        <translation>Ad ya da numara</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Bu listede ara</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>1 answer is not kept yet</source>
        <translation>1 yanıt henüz saklanmadı</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Changes are kept at once and can be undone.</source>
        <translation>Değişiklikler hemen saklanır ve geri alınabilir.</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Veri sözlüğü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Look and text size</source>
        <translation>Görünüm ve yazı boyutu</translation>
    </message>
    <message>
        <source>Operators and lock</source>
        <translation>Kullanıcılar ve kilit</translation>
    </message>
    <message>
        <source>Paper and letters</source>
        <translation>Kâğıt ve mektuplar</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Koruma</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoller</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>This registry</source>
        <translation>Bu kayıt defteri</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>İş günleri</translation>
    </message>
    <message>
        <source>{n} answers are not kept yet</source>
        <translation>{n} yanıt henüz saklanmadı</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Last contacts</source>
        <translation>Son görüşmeler</translation>
    </message>
    <message>
        <source>No patient marked</source>
        <translation>Hasta seçilmedi</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Henüz aranmadı</translation>
    </message>
    <message>
        <source>Who it is, the reason for each date and the last contacts appear here when a row is marked.</source>
        <translation>Bir satır seçildiğinde hastanın kim olduğu, tarihlerin nedeni ve son görüşmeler burada görünür.</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Book the marked slot</source>
        <translation>Seçili tetkike randevu ver</translation>
    </message>
    <message>
        <source>Booked / done</source>
        <translation>Randevu / yapıldı</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Günü</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Explain the marked date</source>
        <translation>Seçili tarihi açıkla</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Seçili olanı aç</translation>
    </message>
    <message>
        <source>Put the marked slot off, or look at it again</source>
        <translation>İşaretli tetkiki ertele ya da ertelemeye yeniden bak</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Surveillance table</source>
        <translation>İzlem tablosu</translation>
    </message>
    <message>
        <source>Waive the marked slot</source>
        <translation>Seçili tetkiki muaf tut</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Neden bu tarih</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>No scanner is set up. Add the scanners and their slots in the settings.</source>
        <translation>Tanımlı cihaz yok. Cihazları ve sıralarını ayarlardan ekleyin.</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Takvimi aç</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>This week’s slots</source>
        <translation>Bu haftanın sıraları</translation>
    </message>
    <message>
        <source>free of total</source>
        <translation>boş / toplam</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A registry is one file: your patients, their operations and every date that follows from them. It stays on this computer, and you choose where.</source>
        <translation>Kayıt defteri tek bir dosyadır: hastalarınız, ameliyatları ve bunlardan doğan tüm tarihler. Bu bilgisayarda kalır; yerini siz seçersiniz.</translation>
    </message>
    <message>
        <source>Begin with a registry</source>
        <translation>Bir kayıt defteriyle başlayın</translation>
    </message>
    <message>
        <source>Look at it and restore it</source>
        <translation>Bak ve geri yükle</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Yeni kayıt defteri</translation>
    </message>
    <message>
        <source>No registry is open</source>
        <translation>Açık kayıt defteri yok</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Kayıt defteri aç</translation>
    </message>
    <message>
        <source>Open the demonstration registry</source>
        <translation>Örnek kayıt defterini aç</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Daha önce açılanlar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Save diagnostic file…</source>
        <translation>Tanılama dosyasını kaydet…</translation>
    </message>
    <message>
        <source>The demonstration registry holds 45 invented patients, so that you can try everything.</source>
        <translation>Örnek kayıt defterinde 45 kurgusal hasta vardır; her şeyi deneyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Demonstration data</source>
        <translation>Kurgusal örnek</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>No slot is free in the next half year.</source>
        <translation>Önümüzdeki yarım yılda boş saat yok.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {total}: {name}</source>
        <translation>Adım {n} / {total}: {name}</translation>
    </message>
</context>
<context>
    <name>SurveillanceTab</name>
    <message>
        <source>No calendar yet.</source>
        <translation>Henüz takvim yok.</translation>
    </message>
</context>
<context>
    <name>TakenOutTable</name>
    <message>
        <source>Put back</source>
        <translation>Geri koy</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Çıkarılma</translation>
    </message>
    <message>
        <source>Taken out of the course</source>
        <translation>Seyirden çıkarılanlar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>TakingOutWiring</name>
    <message>
        <source>Put back into the course: {what}</source>
        <translation>Seyre geri koy: {what}</translation>
    </message>
    <message>
        <source>Take out of the course: {what}</source>
        <translation>Seyirden çıkar: {what}</translation>
    </message>
</context>
<context>
    <name>TickBand</name>
    <message>
        <source>1 line ticked</source>
        <translation>1 satır işaretli</translation>
    </message>
    <message>
        <source>Add next</source>
        <translation>Sonrakini ekle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Tick all {n}</source>
        <translation>{n} satırın hepsi</translation>
    </message>
    <message>
        <source>{n} lines ticked</source>
        <translation>{n} satır işaretli</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Tick all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>İşaretleri kaldır</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} işaretli</translation>
    </message>
    <message>
        <source>{n} ticked, {hidden} of them not shown</source>
        <translation>{n} işaretli, {hidden} tanesi görünmüyor</translation>
    </message>
</context>
<context>
    <name>TimelineHeading</name>
    <message>
        <source>18 months</source>
        <translation>18 ay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eksen</translation>
    </message>
    <message>
        <source>CEA linear</source>
        <translation>CEA doğrusal</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Seyir</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Months since operation</source>
        <translation>Ameliyat sonrası ay</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Bugüne dek</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Actions</source>
        <translation>İşlemler</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Go through the tiles or rows</source>
        <translation>Kutular ya da satırlar arasında gez</translation>
    </message>
    <message>
        <source>Monday sheet</source>
        <translation>Pazartesi listesi</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Sıradaki işler</translation>
    </message>
    <message>
        <source>Nobody is overdue.</source>
        <translation>Geciken hasta yok.</translation>
    </message>
    <message>
        <source>Nobody needs anything now.</source>
        <translation>Şu anda kimsenin bir şeye ihtiyacı yok.</translation>
    </message>
    <message>
        <source>Nothing was changed here since this page was opened.</source>
        <translation>Bu sayfa açıldığından beri burada bir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Open the list of an action</source>
        <translation>Bir işin listesini aç</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Hasta kaydet</translation>
    </message>
    <message>
        <source>Start calling</source>
        <translation>Aramaya başla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>en acil olan önce</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>önceki {n}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>From the paper in the envelope. Capitals, blanks and dashes do not matter.</source>
        <translation>Zarftaki kâğıttan. Büyük harf, boşluk ve tire fark etmez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open a protected registry</source>
        <translation>Korumalı kayıt defterini aç</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>Type the code from the paper.</source>
        <translation>Kâğıttaki kodu yazın.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Parolayı yazın.</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>Açan</translation>
    </message>
</context>
<context>
    <name>VisitWiring</name>
    <message>
        <source>Cancel the booking</source>
        <translation>Randevuyu iptal et</translation>
    </message>
</context>
<context>
    <name>WaiveEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Not asked for this once</source>
        <translation>Bu kez istenmez</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The next date is asked for as ever.</source>
        <translation>Sonraki tetkik her zamanki gibi istenir.</translation>
    </message>
    <message>
        <source>Tick at least one examination.</source>
        <translation>En az bir tetkik işaretleyin.</translation>
    </message>
    <message>
        <source>Which examinations</source>
        <translation>Hangi tetkikler</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kim karar veriyor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Write why, in the patient&apos;s words or yours.</source>
        <translation>Nedenini hastanın ya da kendi sözlerinizle yazın.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Calendar, one week</source>
        <translation>Takvim, bir hafta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
</context>
<context>
    <name>WeekSlots</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Each change is kept with the name of who made it.</source>
        <translation>Her değişiklik, yapanın adıyla saklanır.</translation>
    </message>
    <message>
        <source>Esc: only read</source>
        <translation>Esc: yalnızca oku</translation>
    </message>
    <message>
        <source>Esc: stay as it is</source>
        <translation>Esc: olduğu gibi kal</translation>
    </message>
    <message>
        <source>Nobody is named in this registry yet. The first one is its administrator; others are added in the settings.</source>
        <translation>Bu kayıt defterinde henüz kimsenin adı yok. İlk kişi yöneticidir; ötekiler ayarlardan eklenir.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kim çalışıyor?</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Adınızı girin.</translation>
    </message>
    <message>
        <source>Nobody here is called “{typed}”.</source>
        <translation>Burada “{typed}” adında kimse yok.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Parola: {name}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başka biri</translation>
    </message>
    <message>
        <source>Type a name or press its number</source>
        <translation>Adı yazın ya da numarasına basın</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Burada çalışanlar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
</context>
<context>
    <name>WorkUpTable</name>
    <message>
        <source>Work-up</source>
        <translation>Ameliyat öncesi inceleme</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Booked</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Choose a list of your own</source>
        <translation>Kendi listelerinizden birini seçin</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Görünüm seçin</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci kaldır</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>İşaretleri kaldır</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Bu listeyi süz</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tetkikler</translation>
    </message>
    <message>
        <source>Mark another row</source>
        <translation>Başka satıra geç</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listenin sırası</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Yazdır ve dışa aktar</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Bu listeyi yazdır</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Bu listede ara</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The marked line</source>
        <translation>Seçili satır</translation>
    </message>
    <message>
        <source>The ticked lines</source>
        <translation>İşaretli satırlar</translation>
    </message>
    <message>
        <source>Tick every line shown</source>
        <translation>Gösterilen her satırı işaretle</translation>
    </message>
    <message>
        <source>Tick this line and the next one</source>
        <translation>Bu satırı ve sonrakini işaretle</translation>
    </message>
    <message>
        <source>Tick, then the next line</source>
        <translation>İşaretle, sonraki satıra geç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>What this line asks for</source>
        <translation>Bu satırın beklediği</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Randevu iptal</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Görüşme yaz</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Nothing was changed here since this list was opened.</source>
        <translation>Bu liste açılalı burada bir değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>To the MDT</source>
        <translation>Konseye</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Waive, refuse</source>
        <translation>Muaf, ret</translation>
    </message>
    <message>
        <source>{what}; {n} skipped</source>
        <translation>{what}; {n} atlandı</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
</context>
<context>
    <name>_SectionButton</name>
    <message>
        <source>An answer needs changing</source>
        <translation>Düzeltilecek yanıt var</translation>
    </message>
</context>
<context>
    <name>_Sheets</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Bu sayfa gösterilemiyor.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>(more in the patient summary)</source>
        <translation>(devamı hasta özetinde)</translation>
    </message>
    <message>
        <source>(more in the record)</source>
        <translation>(devamı kayıtta)</translation>
    </message>
    <message>
        <source>(more in the whole record)</source>
        <translation>(devamı tüm kayıtta)</translation>
    </message>
    <message>
        <source>(the question goes on in the record)</source>
        <translation>(sorunun devamı kayıtta)</translation>
    </message>
    <message>
        <source>({years}y)</source>
        <translation>({years}y)</translation>
    </message>
    <message>
        <source>+ {n} month</source>
        <translation>+ {n} ay</translation>
    </message>
    <message>
        <source>+ {n} months</source>
        <translation>+ {n} ay</translation>
    </message>
    <message>
        <source>+1: one more, counted where it is more urgent</source>
        <translation>+1: bir kişi daha, daha acil olan kutuda sayıldı</translation>
    </message>
    <message>
        <source>, undone later</source>
        <translation>, sonra geri alındı</translation>
    </message>
    <message>
        <source>--by: name who sends the letters: {names}.</source>
        <translation>--by: mektupları kimin gönderdiğini yazın: {names}.</translation>
    </message>
    <message>
        <source>--every is for --all and --list. Name one operation with --which.</source>
        <translation>--every yalnız --all ve --list içindir. Tek bir ameliyatı --which ile belirtin.</translation>
    </message>
    <message>
        <source>--from: {folder} is not a backup. Type the folder of one.</source>
        <translation>--from: {folder} bir yedek değil. Bir yedeğin klasörünü yazın.</translation>
    </message>
    <message>
        <source>--list and --password-file cannot both be read from standard input.</source>
        <translation>--list ile --password-file aynı anda standart girdiden okunamaz.</translation>
    </message>
    <message>
        <source>--list: {file} cannot be read. Type the name of a text file.</source>
        <translation>--list: {file} okunamıyor. Bir metin dosyasının adını yazın.</translation>
    </message>
    <message>
        <source>--list: {file} names nobody. Write one hospital number a line.</source>
        <translation>--list: {file} içinde kimse yok. Her satıra bir dosya numarası yazın.</translation>
    </message>
    <message>
        <source>--months: type a number from 1 to {n}.</source>
        <translation>--months: 1 ile {n} arasında bir sayı yazın.</translation>
    </message>
    <message>
        <source>--operator: choose who opens {path}: {names}.</source>
        <translation>--operator: {path} dosyasını kimin açacağını seçin: {names}.</translation>
    </message>
    <message>
        <source>--password-file: {file} cannot be read. Type the name of a text file.</source>
        <translation>--password-file: {file} okunamıyor. Bir metin dosyasının adını yazın.</translation>
    </message>
    <message>
        <source>--which names an operation of one patient. Give --every for all of many.</source>
        <translation>--which tek hastanın bir ameliyatını belirtir. Birçok hastanın tüm ameliyatları için --every verin.</translation>
    </message>
    <message>
        <source>--which: {code} is no operation of this patient. Type one of {codes}.</source>
        <translation>--which: {code} bu hastanın ameliyatı değil. Şunlardan birini yazın: {codes}.</translation>
    </message>
    <message>
        <source>-o: {path} cannot be written over. Type another name.</source>
        <translation>-o: {path} üzerine yazılamaz. Başka bir ad yazın.</translation>
    </message>
    <message>
        <source>-o: {path} does not end in {kinds}. Type another name.</source>
        <translation>-o: {path} adının sonu {kinds} değil. Başka bir ad yazın.</translation>
    </message>
    <message>
        <source>1 attempt unanswered</source>
        <translation>1 aramaya yanıt yok</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 day after {base}</source>
        <translation>{base} + 1 gün</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 gün önce</translation>
    </message>
    <message>
        <source>1 day before {base}</source>
        <translation>{base} − 1 gün</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 gün geç</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 gün gecikmiş</translation>
    </message>
    <message>
        <source>1 earlier scan is left out: it stands in the whole record.</source>
        <translation>1 eski tetkik burada yok: tüm kayıtta yer alır.</translation>
    </message>
    <message>
        <source>1 entry would be set aside, made on {when}.</source>
        <translation>1 girdi kenara ayrılacak, tarihi {when}.</translation>
    </message>
    <message>
        <source>1 event is left out: it stands in the patient summary.</source>
        <translation>1 olay burada yok: hasta özetinde yer alır.</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 saat önce</translation>
    </message>
    <message>
        <source>1 later visit is cancelled: nothing is due.</source>
        <translation>Sonraki 1 kontrol iptal: beklenen bir şey yok.</translation>
    </message>
    <message>
        <source>1 lesion</source>
        <translation>1 lezyon</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 dakika önce</translation>
    </message>
    <message>
        <source>1 missed</source>
        <translation>1 kez gelmedi</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>1 month after {base}</source>
        <translation>{base} + 1 ay</translation>
    </message>
    <message>
        <source>1 month before {base}</source>
        <translation>{base} − 1 ay</translation>
    </message>
    <message>
        <source>1 more is in the tables</source>
        <translation>1 madde daha tablolarda</translation>
    </message>
    <message>
        <source>1 more needs this too and is counted as overdue.</source>
        <translation>Aynı ihtiyacı olan 1 kişi daha var, gecikmiş olarak sayıldı.</translation>
    </message>
    <message>
        <source>1 more needs this too and is counted in a more urgent tile.</source>
        <translation>Aynı ihtiyacı olan 1 kişi daha var, daha acil bir kutuda sayıldı.</translation>
    </message>
    <message>
        <source>1 next try is due</source>
        <translation>1 denemenin günü geldi</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 sayfa</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 hasta</translation>
    </message>
    <message>
        <source>1 patient became overdue since Hepatrack was last open, {day}</source>
        <translation>Hepatrack en son {day} günü açıktı; o günden beri 1 hasta gecikti</translation>
    </message>
    <message>
        <source>1 patient follows it.</source>
        <translation>1 hasta izliyor.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 sonuç</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 deneme</translation>
    </message>
    <message>
        <source>1 try in vain.</source>
        <translation>1 sonuçsuz deneme.</translation>
    </message>
    <message>
        <source>1 variable</source>
        <translation>1 değişken</translation>
    </message>
    <message>
        <source>1 wedge</source>
        <translation>1 kama rezeksiyonu</translation>
    </message>
    <message>
        <source>1 week after {base}</source>
        <translation>{base} + 1 hafta</translation>
    </message>
    <message>
        <source>1 week before {base}</source>
        <translation>{base} − 1 hafta</translation>
    </message>
    <message>
        <source>1 year after {base}</source>
        <translation>{base} + 1 yıl</translation>
    </message>
    <message>
        <source>1 year before {base}</source>
        <translation>{base} − 1 yıl</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 ay</translation>
    </message>
    <message>
        <source>30-day and 90-day mortality</source>
        <translation>30 ve 90 günlük mortalite</translation>
    </message>
    <message>
        <source>30-day mortality</source>
        <translation>30 günlük mortalite</translation>
    </message>
    <message>
        <source>50-50 criteria</source>
        <translation>50-50 ölçütleri</translation>
    </message>
    <message>
        <source>7th edition</source>
        <translation>7. baskı</translation>
    </message>
    <message>
        <source>8th edition</source>
        <translation>8. baskı</translation>
    </message>
    <message>
        <source>90-day mortality</source>
        <translation>90 günlük mortalite</translation>
    </message>
    <message>
        <source>; ended {day}</source>
        <translation>; bitiş {day}</translation>
    </message>
    <message>
        <source>A CEA that rose lifts its patient above all others.</source>
        <translation>CEA&apos;sı yükselen hasta hepsinin üstünde durur.</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Yedek aralığı</translation>
    </message>
    <message>
        <source>A backup is being made before the registry is closed…</source>
        <translation>Kayıt defteri kapanmadan önce yedek alınıyor…</translation>
    </message>
    <message>
        <source>A booking is never an examination.</source>
        <translation>Randevu hiçbir zaman tetkik yerine geçmez.</translation>
    </message>
    <message>
        <source>A booking stands although the patient died.</source>
        <translation>Hasta öldüğü halde duran bir randevu var.</translation>
    </message>
    <message>
        <source>A booking that has passed without an outcome is on the list.</source>
        <translation>Günü geçmiş, sonucu belirsiz randevu listededir.</translation>
    </message>
    <message>
        <source>A brace stands alone. Write a field as one of {known}.</source>
        <translation>Tek başına bir süslü ayraç var. Alanı şunlardan biri olarak yazın: {known}.</translation>
    </message>
    <message>
        <source>A calendar counts from an operation that is not in the record.</source>
        <translation>Bir takvim, kayıtta olmayan bir ameliyattan sayılıyor.</translation>
    </message>
    <message>
        <source>A calendar counts from an operation that was not curative.</source>
        <translation>Bir takvim, küratif olmayan bir ameliyattan sayılıyor.</translation>
    </message>
    <message>
        <source>A copy of the backup is being opened and verified…</source>
        <translation>Yedeğin bir kopyası açılıp doğrulanıyor…</translation>
    </message>
    <message>
        <source>A death in this period has no complication of grade V.</source>
        <translation>Bu süre içindeki ölüm için V. derece komplikasyon kayıtlı değil.</translation>
    </message>
    <message>
        <source>A fault of the program stopped it ({fault}). Report it; the others are made.</source>
        <translation>Bir program hatası bunu durdurdu ({fault}). Bildirin; ötekiler hazırlandı.</translation>
    </message>
    <message>
        <source>A later stage is dated after the first one ({day}).</source>
        <translation>Sonraki aşamanın tarihi ilk aşamadan ({day}) sonra olmalıdır.</translation>
    </message>
    <message>
        <source>A list leaves as a file with another role. You work as: {label}, who reads and prints.</source>
        <translation>Liste dosya olarak ancak başka bir görevle dışarı çıkar. Göreviniz: {label}; okur ve yazdırır.</translation>
    </message>
    <message>
        <source>A lost patient is not on the list.</source>
        <translation>İzlemden kopmuş bir hasta listede değil.</translation>
    </message>
    <message>
        <source>A margin of 0 mm is not R0, although no tumour was left behind.</source>
        <translation>Geride tümör kalmamış olsa da 0 mm sınır R0 değildir.</translation>
    </message>
    <message>
        <source>A password has at least {n} characters. Several words are easy to keep.</source>
        <translation>Parola en az {n} karakterdir. Birkaç sözcük akılda kolay kalır.</translation>
    </message>
    <message>
        <source>A password has at most {n} characters.</source>
        <translation>Parola en çok {n} karakterdir.</translation>
    </message>
    <message>
        <source>A pause to review stands among the overdue; due since {day}.</source>
        <translation>Gözden geçirilecek duraklatma, gecikmişlerin arasında durur; {day} gününden beri bekliyor.</translation>
    </message>
    <message>
        <source>A pause whose review has passed is on the list.</source>
        <translation>Gözden geçirme günü geçmiş duraklatma listededir.</translation>
    </message>
    <message>
        <source>A question for the MDT is open, and is not on the list.</source>
        <translation>Konseye sorulan bir soru yanıt bekliyor ama listede yok.</translation>
    </message>
    <message>
        <source>A reason for exclusion belongs to somebody who is not taken in.</source>
        <translation>Dışlama nedeni yalnız programa alınmayan biri için yazılır.</translation>
    </message>
    <message>
        <source>A recovery code has {n} letters and digits, these are {typed}. Check them.</source>
        <translation>Kurtarma kodunda {n} harf ve rakam vardır, yazılan {typed}. Gözden geçirin.</translation>
    </message>
    <message>
        <source>A recurrence has no decision, and is not on the list.</source>
        <translation>Bir nüksün konsey kararı yok ve listede değil.</translation>
    </message>
    <message>
        <source>A recurrence or a question to the MDT without its decision.</source>
        <translation>Bir nüks ya da konseye sorulan bir soru, kararı henüz yok.</translation>
    </message>
    <message>
        <source>A registry has at most {n} scanners. Remove one first.</source>
        <translation>Bir kayıt defterinde en çok {n} cihaz olur. Önce birini çıkarın.</translation>
    </message>
    <message>
        <source>A result is reported, and nobody has said that it was read.</source>
        <translation>Sonuç raporlandı, okunduğu henüz belirtilmedi.</translation>
    </message>
    <message>
        <source>A scanner is called {name} already. Choose another name.</source>
        <translation>{name} adında bir cihaz zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A search does not find the patient.</source>
        <translation>Arama hastayı bulmuyor.</translation>
    </message>
    <message>
        <source>A segment is removed whole or in part, not both: {segments}.</source>
        <translation>Bir segment ya tümüyle ya da kısmen çıkarılır, ikisi birden olmaz: {segments}.</translation>
    </message>
    <message>
        <source>A single CT between months 12 and 18: due in the middle, with a window of three months on either side.</source>
        <translation>12 ile 18. aylar arasında tek BT: günü ortada, penceresi iki yana üçer ay.</translation>
    </message>
    <message>
        <source>A slot lasts from {least} to {most} minutes.</source>
        <translation>Bir tetkik {least} ile {most} dakika arasında sürer.</translation>
    </message>
    <message>
        <source>A stay of {days} days is unusually long. Check both dates.</source>
        <translation>{days} günlük yatış alışılmadık ölçüde uzun. İki tarihi de denetleyin.</translation>
    </message>
    <message>
        <source>A sum of diameters cannot be negative.</source>
        <translation>Çapların toplamı eksi olamaz.</translation>
    </message>
    <message>
        <source>A target must measure {least} mm or more; this one measures {mm} mm.</source>
        <translation>Hedef lezyon en az {least} mm olmalıdır; bu lezyon {mm} mm.</translation>
    </message>
    <message>
        <source>A transfer that nobody accepted ends nothing.</source>
        <translation>Kimsenin kabul etmediği devir hiçbir şeyi bitirmez.</translation>
    </message>
    <message>
        <source>A transfer that nobody accepted has ended surveillance.</source>
        <translation>Kimsenin kabul etmediği bir devir izlemi bitirmiş.</translation>
    </message>
    <message>
        <source>A visit every</source>
        <translation>Kontrol aralığı</translation>
    </message>
    <message>
        <source>A week has seven days.</source>
        <translation>Haftada yedi gün vardır.</translation>
    </message>
    <message>
        <source>A window of more than {most} days either side is refused; type fewer days.</source>
        <translation>İki yanda {most} günden uzun pencere kabul edilmez; daha az gün yazın.</translation>
    </message>
    <message>
        <source>A year has 12 months. Type the date as in 09-Mar-2026.</source>
        <translation>Bir yılda 12 ay vardır. Tarihi 09-Mar-2026 gibi yazın.</translation>
    </message>
    <message>
        <source>A, no change of management</source>
        <translation>A, tedavi değişmedi</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A0 from 5 mm, the target of the source series</source>
        <translation>5 mm ve üstü A0, kaynak serinin hedefi</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>AJCC stage, 7th edition</source>
        <translation>AJCC evresi, 7. baskı</translation>
    </message>
    <message>
        <source>AJCC stage, 8th edition</source>
        <translation>AJCC evresi, 8. baskı</translation>
    </message>
    <message>
        <source>AJCC, edition as recorded; a missing sub-category is never guessed</source>
        <translation>AJCC, kayıtlı baskıya göre; eksik alt kategori hiçbir zaman tahmin edilmez</translation>
    </message>
    <message>
        <source>ALPPS</source>
        <translation>ALPPS</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>ASA I</source>
        <translation>ASA I</translation>
    </message>
    <message>
        <source>ASA II</source>
        <translation>ASA II</translation>
    </message>
    <message>
        <source>ASA III</source>
        <translation>ASA III</translation>
    </message>
    <message>
        <source>ASA IV</source>
        <translation>ASA IV</translation>
    </message>
    <message>
        <source>ASA V</source>
        <translation>ASA V</translation>
    </message>
    <message>
        <source>ASA class</source>
        <translation>ASA sınıfı</translation>
    </message>
    <message>
        <source>ASCO 2013 endorsement of Cancer Care Ontario, frequent end of the range</source>
        <translation>ASCO 2013, Cancer Care Ontario onayı, aralığın sık ucu</translation>
    </message>
    <message>
        <source>ASCO 2013 endorsement of Cancer Care Ontario, sparse end of the range</source>
        <translation>ASCO 2013, Cancer Care Ontario onayı, aralığın seyrek ucu</translation>
    </message>
    <message>
        <source>ASCO 2013, PMID 24220554</source>
        <translation>ASCO 2013, PMID 24220554</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Abd. wall</source>
        <translation>Karın d.</translation>
    </message>
    <message>
        <source>Abdominal wall</source>
        <translation>Karın duvarı</translation>
    </message>
    <message>
        <source>Abdominal wall excision</source>
        <translation>Karın duvarı eksizyonu</translation>
    </message>
    <message>
        <source>Abdominoperineal resection</source>
        <translation>Abdominoperineal rezeksiyon</translation>
    </message>
    <message>
        <source>Abl.</source>
        <translation>Abl.</translation>
    </message>
    <message>
        <source>Ablated</source>
        <translation>Ablasyon yapıldı</translation>
    </message>
    <message>
        <source>Ablated metastases are in no specimen.</source>
        <translation>Ablasyon yapılan metastazlar piyeslerde yer almaz.</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablasyon</translation>
    </message>
    <message>
        <source>Ablation at an operation</source>
        <translation>Ameliyattaki ablasyon</translation>
    </message>
    <message>
        <source>Ablation by</source>
        <translation>Ablasyon yöntemi</translation>
    </message>
    <message>
        <source>Ablation margin</source>
        <translation>Ablasyon sınırı</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablasyonlar</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Abnormal, to decide</source>
        <translation>Anormal, karar bekliyor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>İlgili olduğu</translation>
    </message>
    <message>
        <source>About the recurrence</source>
        <translation>İlgili nüks</translation>
    </message>
    <message>
        <source>Above {limit}, the limit used where the report prints none.</source>
        <translation>{limit} üzerinde; raporda sınır yazmıyorsa bu sınır kullanılır.</translation>
    </message>
    <message>
        <source>Above {limit}, the reference limit printed on the report.</source>
        <translation>{limit} üzerinde; raporda yazan referans sınırı.</translation>
    </message>
    <message>
        <source>Abscess</source>
        <translation>Apse</translation>
    </message>
    <message>
        <source>Accept transfer</source>
        <translation>Devri onayla</translation>
    </message>
    <message>
        <source>Accepted by the other centre on</source>
        <translation>Öbür merkezin kabul tarihi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Yaklaşım</translation>
    </message>
    <message>
        <source>Access of the ablation</source>
        <translation>Ablasyonun girişimi</translation>
    </message>
    <message>
        <source>Acting operator</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Eklendiği gün</translation>
    </message>
    <message>
        <source>Added the document {title} of {name}</source>
        <translation>{name}: {title} belgesi eklendi</translation>
    </message>
    <message>
        <source>Added to the record of {name}: {what}</source>
        <translation>{name}: kayda eklendi, {what}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>Polikliniğin adresi</translation>
    </message>
    <message>
        <source>Address verified on</source>
        <translation>Adresin doğrulandığı tarih</translation>
    </message>
    <message>
        <source>Adjuvant</source>
        <translation>Adjuvan</translation>
    </message>
    <message>
        <source>Adjuvant {drugs}</source>
        <translation>Adjuvan {drugs}</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Yatış tarihi</translation>
    </message>
    <message>
        <source>After a death nothing is booked or asked for.</source>
        <translation>Ölümden sonra randevu verilmez, bir şey istenmez.</translation>
    </message>
    <message>
        <source>After preoperative chemotherapy</source>
        <translation>Ameliyat öncesi kemoterapiden sonra</translation>
    </message>
    <message>
        <source>After that one more check around {end}</source>
        <translation>Ondan sonra bir kontrol daha: {end} dolaylarında</translation>
    </message>
    <message>
        <source>After that we decide with you whether checks go on.</source>
        <translation>Ondan sonra kontrollerin sürüp sürmeyeceğine sizinle birlikte karar veririz.</translation>
    </message>
    <message>
        <source>After that: from {start} every {n} months until {end}</source>
        <translation>Daha sonra: {start} ile başlayarak {n} ayda bir, son kontrol {end}</translation>
    </message>
    <message>
        <source>After that: {n} more checks until {end}</source>
        <translation>Daha sonra: {n} kontrol daha, son kontrol {end}</translation>
    </message>
    <message>
        <source>After the operation</source>
        <translation>Ameliyat sonrası</translation>
    </message>
    <message>
        <source>After the operation of</source>
        <translation>Hangi ameliyattan sonra</translation>
    </message>
    <message>
        <source>After your liver operation on {day} we check regularly that all is well. Checks go on for {n} years. Please keep this sheet and bring it with you.</source>
        <translation>Karaciğer ameliyatınızdan ({day}) sonra her şeyin yolunda olduğunu düzenli olarak kontrol ediyoruz. Kontroller {n} yıl sürer. Bu kâğıdı saklayın ve gelirken getirin.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Age above 60 years ({value}): {points}</source>
        <translation>60 yaşın üstünde ({value}): {points}</translation>
    </message>
    <message>
        <source>Age on a day</source>
        <translation>Belirli bir günde yaş</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>Yaş, cinsiyet</translation>
    </message>
    <message>
        <source>Ages on the day of the index operation. Intervals in completed months from the curative operation before to the recurrence. Survival in completed months from: {time_zero}; to the death, or to the last contact (censored, marked +).</source>
        <translation>Yaşlar ilk karaciğer ameliyatı günündedir. Aralıklar, önceki küratif ameliyattan nükse kadar tamamlanmış aylardır. Sağkalım tamamlanmış ay olarak şu günden sayılır: {time_zero}; ölüme ya da son temasa kadar (sansürlü, + ile işaretli).</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albümin</translation>
    </message>
    <message>
        <source>Alive after 5 years with {points} points, as published: {percent} %</source>
        <translation>Yayımlandığı biçimiyle {points} puanda 5 yıllık sağkalım: %{percent}</translation>
    </message>
    <message>
        <source>Alive at its end</source>
        <translation>Sürenin sonunda yaşıyor</translation>
    </message>
    <message>
        <source>Alive on systemic therapy</source>
        <translation>Hayatta, sistemik tedavi altında</translation>
    </message>
    <message>
        <source>Alive with disease</source>
        <translation>Yaşıyor, hastalık var</translation>
    </message>
    <message>
        <source>Alive without disease</source>
        <translation>Hayatta, hastalıksız</translation>
    </message>
    <message>
        <source>Alive, indeterminate finding</source>
        <translation>Yaşıyor, belirsiz bulgu</translation>
    </message>
    <message>
        <source>Alive, no evidence of disease</source>
        <translation>Yaşıyor, hastalık bulgusu yok</translation>
    </message>
    <message>
        <source>Alive, no recurrence recorded</source>
        <translation>Yaşıyor, kayıtlı nüks yok</translation>
    </message>
    <message>
        <source>Alive, no recurrence recorded since {day}</source>
        <translation>Yaşıyor, {day} tarihinden beri kayıtlı nüks yok</translation>
    </message>
    <message>
        <source>Alive, suspicious finding</source>
        <translation>Yaşıyor, şüpheli bulgu</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Alkalen fosfataz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>An ablated or irradiated lesion is no target.</source>
        <translation>Ablasyon ya da ışın tedavisi görmüş lezyon hedef olamaz.</translation>
    </message>
    <message>
        <source>An abnormal result is closed by a decision and a next step; others wait in sight.</source>
        <translation>Anormal sonuç karar ve sonraki adımla kapanır; ötekiler listede bekler.</translation>
    </message>
    <message>
        <source>An abnormal result is read one by one, with a decision.</source>
        <translation>Anormal sonuç tek tek, kararıyla birlikte okunur.</translation>
    </message>
    <message>
        <source>An abnormal result needs a decision and a next step before it is closed.</source>
        <translation>Anormal sonuç, karar ve sonraki adım yazılmadan kapatılamaz.</translation>
    </message>
    <message>
        <source>An abnormal result without a decision and a next step.</source>
        <translation>Anormal bir sonuç, kararı ve sonraki adımı yok.</translation>
    </message>
    <message>
        <source>An active administrator has to remain. Make somebody else one first.</source>
        <translation>Etkin bir yönetici kalmalı. Önce başka birini yönetici yapın.</translation>
    </message>
    <message>
        <source>An anchor file that could not be read has been replaced.</source>
        <translation>Okunamayan bir sağlama dosyasının yerine yenisi yazılmış.</translation>
    </message>
    <message>
        <source>An appointment has passed and nobody said what became of it.</source>
        <translation>Randevu geçti, ne olduğu henüz belirtilmedi.</translation>
    </message>
    <message>
        <source>An examination carries one overdue flag at most.</source>
        <translation>Bir tetkik en çok bir gecikme işareti taşır.</translation>
    </message>
    <message>
        <source>An examination was done and its result is not reported yet.</source>
        <translation>Tetkik yapıldı, sonucu henüz raporlanmadı.</translation>
    </message>
    <message>
        <source>An operation has no calendar, and nobody is asked.</source>
        <translation>Bir ameliyatın takvimi yok ve kimseye sorulmuyor.</translation>
    </message>
    <message>
        <source>An operator who leaves</source>
        <translation>Ayrılan kullanıcı</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analit</translation>
    </message>
    <message>
        <source>Anastomotic leak</source>
        <translation>Anastomoz kaçağı</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Başka ajan</translation>
    </message>
    <message>
        <source>Another analyte</source>
        <translation>Başka bir analit</translation>
    </message>
    <message>
        <source>Another bowel resection</source>
        <translation>Başka bir barsak rezeksiyonu</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Başka neden</translation>
    </message>
    <message>
        <source>Another complication</source>
        <translation>Başka bir komplikasyon</translation>
    </message>
    <message>
        <source>Another examination</source>
        <translation>Başka bir inceleme</translation>
    </message>
    <message>
        <source>Another modality</source>
        <translation>Başka bir yöntem</translation>
    </message>
    <message>
        <source>Another patient has the same hospital number.</source>
        <translation>Aynı dosya numarası başka bir hastada da var.</translation>
    </message>
    <message>
        <source>Another patient here has the same name</source>
        <translation>Listede aynı adda başka hasta var</translation>
    </message>
    <message>
        <source>Another primary tumour</source>
        <translation>Bir başka primer tümör</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Başka girişim</translation>
    </message>
    <message>
        <source>Another protocol is called so. Give this one a name of its own.</source>
        <translation>Bu adda başka bir protokol var. Buna kendi adını verin.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka neden</translation>
    </message>
    <message>
        <source>Another record names this one: {label}, {day}. Take that out or change it first.</source>
        <translation>Bu kayda başka bir kayıt bağlı: {label}, {day}. Önce onu çıkarın ya da düzeltin.</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Başka bölge</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başka yolla</translation>
    </message>
    <message>
        <source>Answers, or the rule</source>
        <translation>Yanıtlar ya da kural</translation>
    </message>
    <message>
        <source>Anterior resection</source>
        <translation>Anterior rezeksiyon</translation>
    </message>
    <message>
        <source>Any letters and digits</source>
        <translation>Harf ve rakam, serbest</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Appointment letter</source>
        <translation>Randevu mektubu</translation>
    </message>
    <message>
        <source>Appointment passed, nobody said what happened  {n}</source>
        <translation>Randevu geçti, ne olduğu belirsiz  {n}</translation>
    </message>
    <message>
        <source>April {year} has {days} days.</source>
        <translation>Nisan {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Durum tarihi {day}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Bilgisayardaki gibi</translation>
    </message>
    <message>
        <source>Ascending colon</source>
        <translation>Çıkan kolon</translation>
    </message>
    <message>
        <source>Ask for the result of 1 patient</source>
        <translation>1 hastanın sonucunu sor</translation>
    </message>
    <message>
        <source>Ask for the results of {n} patients</source>
        <translation>{n} hastanın sonuçlarını sor</translation>
    </message>
    <message>
        <source>Ask the responsible surgeon</source>
        <translation>Sorumlu cerraha danış</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>{day} günü soruldu</translation>
    </message>
    <message>
        <source>Asked outside</source>
        <translation>Dışı sorulur</translation>
    </message>
    <message>
        <source>At an ablation site</source>
        <translation>Ablasyon yerinde</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Kapanışta</translation>
    </message>
    <message>
        <source>At diagnosis</source>
        <translation>Tanıda</translation>
    </message>
    <message>
        <source>At least one examination was not done by the last day of its grace, booked or not.</source>
        <translation>Randevusu olsun olmasın, en az bir tetkik ek sürenin son gününe kadar yapılmadı.</translation>
    </message>
    <message>
        <source>At least twice {lowest} of {day}, the lowest since the operation of {operation}.</source>
        <translation>{operation} ameliyatından beri en düşük değerin ({lowest}, {day}) en az iki katı.</translation>
    </message>
    <message>
        <source>At most two lesions of the liver; other organs are not measured.</source>
        <translation>Karaciğerden en çok iki lezyon; diğer organlar ölçülmedi.</translation>
    </message>
    <message>
        <source>At most {n} slots fit into a day.</source>
        <translation>Bir güne en çok {n} saat sığar.</translation>
    </message>
    <message>
        <source>At the operation</source>
        <translation>Hangi ameliyatta</translation>
    </message>
    <message>
        <source>At the resection margin</source>
        <translation>Rezeksiyon sınırında</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Attended the booking of {day}. {note}</source>
        <translation>{day} randevusuna geldi. {note}</translation>
    </message>
    <message>
        <source>August {year} has {days} days.</source>
        <translation>Ağustos {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Away or abroad</source>
        <translation>Şehir ya da yurt dışında</translation>
    </message>
    <message>
        <source>B, treated without invasive means</source>
        <translation>B, girişimsel olmayan tedavi</translation>
    </message>
    <message>
        <source>BRAF</source>
        <translation>BRAF</translation>
    </message>
    <message>
        <source>Became overdue since {day}  {n}</source>
        <translation>{day} gününden beri gecikenler  {n}</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Büyük bir değişiklikten önce</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Geri yüklemeden önce</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Dosya güncellenmeden önce</translation>
    </message>
    <message>
        <source>Before another key</source>
        <translation>Anahtar değişmeden önce</translation>
    </message>
    <message>
        <source>Before or after the operation, and the length of the course, rest on it.</source>
        <translation>Ameliyattan önce mi sonra mı olduğu ve kürün süresi buna dayanıyor.</translation>
    </message>
    <message>
        <source>Before preoperative chemotherapy</source>
        <translation>Ameliyat öncesi kemoterapiden önce</translation>
    </message>
    <message>
        <source>Below or above measuring</source>
        <translation>Ölçüm sınırının altında ya da üstünde</translation>
    </message>
    <message>
        <source>Below {limit}, the reference limit printed on the report.</source>
        <translation>{limit} altında; raporda yazan referans sınırı.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>İki gün arası</translation>
    </message>
    <message>
        <source>Bevacizumab</source>
        <translation>Bevasizumab</translation>
    </message>
    <message>
        <source>Bhattacharjya et al. 2004, PMC2360492</source>
        <translation>Bhattacharjya ve ark. 2004, PMC2360492</translation>
    </message>
    <message>
        <source>Bhattacharjya et al. 2004, intensive follow-up of liver metastases</source>
        <translation>Bhattacharjya ve ark. 2004, karaciğer metastazında yoğun izlem</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Safra yolu</translation>
    </message>
    <message>
        <source>Bile duct resection</source>
        <translation>Safra yolu rezeksiyonu</translation>
    </message>
    <message>
        <source>Bile leak</source>
        <translation>Safra kaçağı</translation>
    </message>
    <message>
        <source>Bilirubin, total</source>
        <translation>Bilirubin, total</translation>
    </message>
    <message>
        <source>Bilobar</source>
        <translation>Bilobar</translation>
    </message>
    <message>
        <source>Biochemistry</source>
        <translation>Biyokimya</translation>
    </message>
    <message>
        <source>Biological agent</source>
        <translation>Biyolojik ajan</translation>
    </message>
    <message>
        <source>Biopsy</source>
        <translation>Biyopsi</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Kanama</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation>Kan kaybı</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Kan tahlili</translation>
    </message>
    <message>
        <source>Blood test (CA 19-9)</source>
        <translation>Kan tahlili (CA 19-9)</translation>
    </message>
    <message>
        <source>Blood test (CEA)</source>
        <translation>Kan tahlili (CEA)</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Kemik</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Randevu ver</translation>
    </message>
    <message>
        <source>Book 1 patient who is due</source>
        <translation>Zamanı gelen 1 hastaya randevu ver</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Yeniden randevu ver</translation>
    </message>
    <message>
        <source>Book the next visit earlier</source>
        <translation>Sonraki kontrole daha erken randevu ver</translation>
    </message>
    <message>
        <source>Book {n} patients who are due</source>
        <translation>Zamanı gelen {n} hastaya randevu ver</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Randevulu</translation>
    </message>
    <message>
        <source>Booked 1 visit</source>
        <translation>1 kontrole randevu verildi</translation>
    </message>
    <message>
        <source>Booked already that day: {what}</source>
        <translation>O gün zaten randevulu: {what}</translation>
    </message>
    <message>
        <source>Booked already that day: {what}, {at}</source>
        <translation>O gün zaten randevulu: {what}, {at}</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Randevu günü</translation>
    </message>
    <message>
        <source>Booked for a later week, and nothing else is open.</source>
        <translation>Sonraki haftalardan birine randevulu, başka açık işi yok.</translation>
    </message>
    <message>
        <source>Booked for this week, Monday to Sunday, and nothing else is open.</source>
        <translation>Bu haftaya (pazartesiden pazara) randevulu, başka açık işi yok.</translation>
    </message>
    <message>
        <source>Booked for {day}</source>
        <translation>Randevu günü {day}</translation>
    </message>
    <message>
        <source>Booked later</source>
        <translation>Daha sonra randevulu</translation>
    </message>
    <message>
        <source>Booked later ({n})</source>
        <translation>Daha sonraya randevulu ({n})</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Bu hafta randevulu</translation>
    </message>
    <message>
        <source>Booked this week: confirm ({n})</source>
        <translation>Bu hafta randevulu: teyit ({n})</translation>
    </message>
    <message>
        <source>Booked {n} visits</source>
        <translation>{n} kontrole randevu verildi</translation>
    </message>
    <message>
        <source>Booked {what} for {name} on {day}</source>
        <translation>{name} için {what} randevusu verildi: {day}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Booking of {day} cancelled. {note}</source>
        <translation>{day} randevusu iptal edildi. {note}</translation>
    </message>
    <message>
        <source>Booking takes another role. You work as: {label}, who reads and prints.</source>
        <translation>Randevu vermek için başka bir görev gerekir. Göreviniz: {label}; okur ve yazdırır.</translation>
    </message>
    <message>
        <source>Booking without a place in the calendar</source>
        <translation>Takvimde yeri olmayan randevu</translation>
    </message>
    <message>
        <source>Booking without a visit</source>
        <translation>Kontrolü olmayan randevu</translation>
    </message>
    <message>
        <source>Bookings as iCalendar</source>
        <translation>iCalendar olarak randevular</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum</translation>
    </message>
    <message>
        <source>Born {day} ({age}y)</source>
        <translation>Doğum {day} ({age} yaş)</translation>
    </message>
    <message>
        <source>Both records have a booking for the same date. Cancel one of them first.</source>
        <translation>İki kayıtta da aynı gün için randevu var. Önce birini iptal edin.</translation>
    </message>
    <message>
        <source>Bowel resection</source>
        <translation>Barsak rezeksiyonu</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Beyin</translation>
    </message>
    <message>
        <source>Bring it to the MDT</source>
        <translation>Konseye götür</translation>
    </message>
    <message>
        <source>Brisbane 2000 and New World, from complete and partial segments</source>
        <translation>tam ve kısmi segmentlerden Brisbane 2000 ve New World adı</translation>
    </message>
    <message>
        <source>By</source>
        <translation>İletişim yolu</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>By the margins alone: {value}.</source>
        <translation>Yalnız sınırlara göre: {value}.</translation>
    </message>
    <message>
        <source>C, treated by invasive means</source>
        <translation>C, girişimsel tedavi</translation>
    </message>
    <message>
        <source>CA 19-9</source>
        <translation>CA 19-9</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>CCI {points}</source>
        <translation>CCI {points}</translation>
    </message>
    <message>
        <source>CEA</source>
        <translation>CEA</translation>
    </message>
    <message>
        <source>CEA above 200 ng/mL ({value} ng/mL): {points}</source>
        <translation>CEA 200 ng/mL&apos;nin üstünde ({value} ng/mL): {points}</translation>
    </message>
    <message>
        <source>CEA above what is measured</source>
        <translation>CEA ölçüm sınırının üstünde</translation>
    </message>
    <message>
        <source>CEA below what is measured</source>
        <translation>CEA ölçüm sınırının altında</translation>
    </message>
    <message>
        <source>CEA can rise under it without progression.</source>
        <translation>Bu tedavi altında CEA progresyon olmadan da yükselebilir.</translation>
    </message>
    <message>
        <source>CEA every 3 months for 2 years, then every 6 months for 3 years; CT every 6 months for 2 years, then yearly for 3 years.</source>
        <translation>CEA 2 yıl 3 ayda bir, sonra 3 yıl 6 ayda bir; BT 2 yıl 6 ayda bir, sonra 3 yıl yılda bir.</translation>
    </message>
    <message>
        <source>CEA every 6 months for 3 years is NICE. CT at months 12 and 30, yearly CEA in years 4 and 5 and colonoscopy at months 12 and 48 are the Royal Devon local schedule.</source>
        <translation>3 yıl 6 ayda bir CEA, NICE önerisidir. 12 ve 30. aylarda BT, 4. ve 5. yıllarda yılda bir CEA ile 12 ve 48. aylarda kolonoskopi Royal Devon yerel takvimidir.</translation>
    </message>
    <message>
        <source>CEA of 20 ng/mL or more ({value} ng/mL): {points}</source>
        <translation>CEA 20 ng/mL ya da üstünde ({value} ng/mL): {points}</translation>
    </message>
    <message>
        <source>CEA of {day} is in a unit that cannot be converted: {unit}.</source>
        <translation>{day} tarihli CEA çevrilemeyen bir birimde: {unit}.</translation>
    </message>
    <message>
        <source>CEA rises: consider imaging earlier</source>
        <translation>CEA yükseliyor: görüntülemeyi öne almayı düşünün</translation>
    </message>
    <message>
        <source>CEA under fluoropyrimidine</source>
        <translation>floropirimidin altında CEA</translation>
    </message>
    <message>
        <source>CEA within the range that was measured</source>
        <translation>ölçüm aralığı içinde CEA</translation>
    </message>
    <message>
        <source>CEA {value}</source>
        <translation>CEA {value}</translation>
    </message>
    <message>
        <source>CEA {value} µg/L</source>
        <translation>CEA {value} µg/L</translation>
    </message>
    <message>
        <source>CEA {value}, above the limit: consider imaging earlier</source>
        <translation>CEA {value}, sınırın üstünde: görüntülemeyi öne almayı düşünün</translation>
    </message>
    <message>
        <source>CEA {value}, doubled since {day}: consider imaging earlier</source>
        <translation>CEA {value}, {day} gününden beri iki katı: görüntülemeyi öne almayı düşünün</translation>
    </message>
    <message>
        <source>CEA µg/L</source>
        <translation>CEA µg/L</translation>
    </message>
    <message>
        <source>CEA, µg/L</source>
        <translation>CEA, µg/L</translation>
    </message>
    <message>
        <source>COLOFOL trial, JAMA 2018;319:2095</source>
        <translation>COLOFOL çalışması, JAMA 2018;319:2095</translation>
    </message>
    <message>
        <source>COLOFOL trial, high frequency</source>
        <translation>COLOFOL çalışması, sık kol</translation>
    </message>
    <message>
        <source>COLOFOL trial, low frequency</source>
        <translation>COLOFOL çalışması, seyrek kol</translation>
    </message>
    <message>
        <source>CT CAP</source>
        <translation>BT TAP</translation>
    </message>
    <message>
        <source>CT and CEA at months 12 and 36.</source>
        <translation>12 ve 36. aylarda BT ve CEA.</translation>
    </message>
    <message>
        <source>CT and CEA at months 6, 12, 18, 24 and 36.</source>
        <translation>6, 12, 18, 24 ve 36. aylarda BT ve CEA.</translation>
    </message>
    <message>
        <source>CT chest</source>
        <translation>BT göğüs</translation>
    </message>
    <message>
        <source>CT chest and abdomen</source>
        <translation>BT göğüs ve abdomen</translation>
    </message>
    <message>
        <source>CT chest, abdomen and pelvis</source>
        <translation>BT toraks, abdomen ve pelvis</translation>
    </message>
    <message>
        <source>CT scan of chest and belly</source>
        <translation>Göğüs ve karın BT çekimi</translation>
    </message>
    <message>
        <source>CT scan of chest, belly and pelvis</source>
        <translation>Göğüs, karın ve leğen BT çekimi</translation>
    </message>
    <message>
        <source>CT thorax</source>
        <translation>BT toraks</translation>
    </message>
    <message>
        <source>CT thorax and abdomen</source>
        <translation>BT toraks ve abdomen</translation>
    </message>
    <message>
        <source>CT volumetry {day}</source>
        <translation>BT volümetri {day}</translation>
    </message>
    <message>
        <source>CT with volume of the liver remnant</source>
        <translation>Kalan karaciğer hacimli BT</translation>
    </message>
    <message>
        <source>Caecum</source>
        <translation>Çekum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Calendar after: {answer}, from {day}</source>
        <translation>Sonraki takvim: {answer}, başlangıç {day}</translation>
    </message>
    <message>
        <source>Calendar kept</source>
        <translation>Takvim korundu</translation>
    </message>
    <message>
        <source>Calendar not decided</source>
        <translation>Takvim kararı yok</translation>
    </message>
    <message>
        <source>Calendar now, from {day}</source>
        <translation>Şimdiki takvim, başlangıç {day}</translation>
    </message>
    <message>
        <source>Calendar now: {old} visits. After: {new} visits.</source>
        <translation>Şimdiki takvim: {old} kontrol. Sonraki: {new} kontrol.</translation>
    </message>
    <message>
        <source>Calendar of {name} after the operation of {day}: {answer}</source>
        <translation>{name}, {day} ameliyatından sonra takvim: {answer}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call the patient</source>
        <translation>Hastayı ara</translation>
    </message>
    <message>
        <source>Call, and log it</source>
        <translation>Ara ve yaz</translation>
    </message>
    <message>
        <source>Call, letter or message</source>
        <translation>Telefon, mektup ya da mesaj</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Came with the recurrence</source>
        <translation>Birlikte geldiği nüks</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Randevuyu iptal et</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Randevuyu iptal et</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>Randevu iptal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelled 1 visit</source>
        <translation>1 kontrolün randevusu iptal edildi</translation>
    </message>
    <message>
        <source>Cancelled {n} visits</source>
        <translation>{n} kontrolün randevusu iptal edildi</translation>
    </message>
    <message>
        <source>Cancelled {what} of {name} on {day}</source>
        <translation>{name} için {what} randevusu iptal edildi: {day}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>İptal edildi. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Cannot come, or have heard nothing?</source>
        <translation>Gelemeyecek misiniz, haber almadınız mı?</translation>
    </message>
    <message>
        <source>Cardiac event</source>
        <translation>Kardiyak olay</translation>
    </message>
    <message>
        <source>Case in brief</source>
        <translation>Olgu özeti</translation>
    </message>
    <message>
        <source>Caudate lobe only, on neither side</source>
        <translation>Yalnız kaudat lob, iki yanda da değil</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>Nedenin açıklaması</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Ölüm nedeni</translation>
    </message>
    <message>
        <source>Cause: {cause}.</source>
        <translation>Neden: {cause}.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Centre name</source>
        <translation>Merkezin adı</translation>
    </message>
    <message>
        <source>Cetuximab</source>
        <translation>Setuksimab</translation>
    </message>
    <message>
        <source>Chair, signature and date</source>
        <translation>Başkan, imza ve tarih</translation>
    </message>
    <message>
        <source>Change the protocol</source>
        <translation>Protokolü değiştir</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Değişiklik tarihi</translation>
    </message>
    <message>
        <source>Changed the operator {who} ({role})</source>
        <translation>Kullanıcı değiştirildi: {who} ({role})</translation>
    </message>
    <message>
        <source>Changed the protocol {protocol}, version {n}, which nobody follows yet</source>
        <translation>Henüz kimsenin izlemediği protokol değiştirildi: {protocol}, sürüm {n}</translation>
    </message>
    <message>
        <source>Changed the setting: {what}</source>
        <translation>Ayar değiştirildi: {what}</translation>
    </message>
    <message>
        <source>Changed, without invasive treatment</source>
        <translation>Değişti, invaziv tedavi olmadan</translation>
    </message>
    <message>
        <source>Check-up plan</source>
        <translation>Kontrol planı</translation>
    </message>
    <message>
        <source>Check-up plan of the marked patient</source>
        <translation>İşaretli hastanın kontrol planı</translation>
    </message>
    <message>
        <source>Check-up plan: how to reach the clinic</source>
        <translation>Kontrol planı: polikliniğe nasıl ulaşılır</translation>
    </message>
    <message>
        <source>Check-up plan: warning signs</source>
        <translation>Kontrol planı: uyarı belirtileri</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrol eden</translation>
    </message>
    <message>
        <source>Chest X-ray</source>
        <translation>Akciğer grafisi</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Bugünden sonraki bir gün seçin.</translation>
    </message>
    <message>
        <source>Choose a review day after today.</source>
        <translation>Bugünden sonra bir gözden geçirme günü seçin.</translation>
    </message>
    <message>
        <source>Choose at least one examination to book.</source>
        <translation>Randevu verilecek en az bir tetkik seçin.</translation>
    </message>
    <message>
        <source>Choose at least one examination.</source>
        <translation>En az bir tetkik seçin.</translation>
    </message>
    <message>
        <source>Choose at least one working day of the week.</source>
        <translation>Haftanın en az bir iş gününü seçin.</translation>
    </message>
    <message>
        <source>Choose months after month {last}.</source>
        <translation>{last}. aydan sonraki ayları seçin.</translation>
    </message>
    <message>
        <source>Choose two patients of this registry.</source>
        <translation>Bu kayıt defterinden iki hasta seçin.</translation>
    </message>
    <message>
        <source>Choose what follows.</source>
        <translation>Bundan sonra ne yapılacağını seçin.</translation>
    </message>
    <message>
        <source>Choose what was done on the liver: the calendar counts from it.</source>
        <translation>Karaciğerde ne yapıldığını seçin: takvim ondan sayılır.</translation>
    </message>
    <message>
        <source>Choose why the person is not taken in.</source>
        <translation>Kişinin neden alınmadığını seçin.</translation>
    </message>
    <message>
        <source>Class, note</source>
        <translation>Sınıf, not</translation>
    </message>
    <message>
        <source>Claustrophobia: another examination is arranged</source>
        <translation>Kapalı alan korkusu: başka bir tetkik ayarlanıyor</translation>
    </message>
    <message>
        <source>Clavien-Dindo</source>
        <translation>Clavien-Dindo</translation>
    </message>
    <message>
        <source>Clavien-Dindo grade</source>
        <translation>Clavien-Dindo derecesi</translation>
    </message>
    <message>
        <source>Clear up the history of 1 patient</source>
        <translation>1 hastanın öyküsünü netleştir</translation>
    </message>
    <message>
        <source>Clear up the history of {n} patients</source>
        <translation>{n} hastanın öyküsünü netleştir</translation>
    </message>
    <message>
        <source>Click: {order}.</source>
        <translation>Tıklayın: {order}.</translation>
    </message>
    <message>
        <source>Clinic days</source>
        <translation>Poliklinik günleri</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>Poliklinik kontrolü</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>Colon or anastomosis</source>
        <translation>Kolon ya da anastomoz</translation>
    </message>
    <message>
        <source>Colon, part not recorded</source>
        <translation>Kolon, bölümü kayıtlı değil</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>Kolonoskopi</translation>
    </message>
    <message>
        <source>Colonoscopy and note</source>
        <translation>Kolonoskopi ve not</translation>
    </message>
    <message>
        <source>Colonoscopy finding</source>
        <translation>Kolonoskopi bulgusu</translation>
    </message>
    <message>
        <source>Colorectal surgeon</source>
        <translation>Kolorektal cerrah</translation>
    </message>
    <message>
        <source>Comorbidity</source>
        <translation>Eşlik eden hastalıklar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>Tam yanıt</translation>
    </message>
    <message>
        <source>Completed the operation of {name} on {day}</source>
        <translation>{name}: ameliyat tamamlandı, {day}</translation>
    </message>
    <message>
        <source>Completed the record of {name}</source>
        <translation>{name}: kayıt tamamlandı</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikasyon</translation>
    </message>
    <message>
        <source>Complication on</source>
        <translation>Komplikasyon tarihi</translation>
    </message>
    <message>
        <source>Complication, Clavien-Dindo {grade}</source>
        <translation>Komplikasyon, Clavien-Dindo {grade}</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Komplikasyonlar</translation>
    </message>
    <message>
        <source>Comprehensive complication index</source>
        <translation>Kapsamlı komplikasyon indeksi</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Hesaplanan</translation>
    </message>
    <message>
        <source>Computed tomography</source>
        <translation>Bilgisayarlı tomografi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Bilgisayar</translation>
    </message>
    <message>
        <source>Confirm or lift</source>
        <translation>Onayla ya da kaldır</translation>
    </message>
    <message>
        <source>Confirm or lift the deferral</source>
        <translation>Ertelemeyi onayla ya da kaldır</translation>
    </message>
    <message>
        <source>Confirm or lift the deferral of {what}, {month}</source>
        <translation>Ertelemeyi onayla ya da kaldır: {what}, {month}</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>Bitişi onayla</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Doğrulandığı gün</translation>
    </message>
    <message>
        <source>Confirmed that it still holds</source>
        <translation>Hâlâ geçerli olduğu onaylandı</translation>
    </message>
    <message>
        <source>Confirmed that today is {day}; last used on {seen}</source>
        <translation>Bugünün {day} olduğu onaylandı; son kullanım {seen}</translation>
    </message>
    <message>
        <source>Confirmed that {what} of {name} waits until {day}</source>
        <translation>{name}: {what} için {day} gününe dek beklenmesi doğrulandı</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Onam</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation>Onamın kapsamı</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Onam tarihi</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Onamın geri alındığı tarih</translation>
    </message>
    <message>
        <source>Consent withdrawn {day}</source>
        <translation>Onam geri alındı: {day}</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>Considered on</source>
        <translation>Değerlendirme tarihi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>İletişim ve onam</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Contains patient names: keep in the clinic, shred on Friday. Oldest first in each group.</source>
        <translation>Hasta adı içerir: klinikte kalır, cuma günü imha edilir. Her grupta en eski önce.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Çelişkili</translation>
    </message>
    <message>
        <source>Converted to open</source>
        <translation>Açığa geçildi</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Copying the backup to the second place…</source>
        <translation>Yedek ikinci yere kopyalanıyor…</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Kişi bilgilerini düzelt</translation>
    </message>
    <message>
        <source>Correct the telephone number</source>
        <translation>Telefon numarasını düzelt</translation>
    </message>
    <message>
        <source>Corrected in the record of {name}: {what}</source>
        <translation>{name}: kayıt düzeltildi, {what}</translation>
    </message>
    <message>
        <source>Corrected the document {title} of {name}</source>
        <translation>{name}: {title} belgesi düzeltildi</translation>
    </message>
    <message>
        <source>Corrected the operation of {name} on {day}</source>
        <translation>{name}: ameliyat düzeltildi, {day}</translation>
    </message>
    <message>
        <source>Corrected the person {name}</source>
        <translation>{name}: kişi bilgileri düzeltildi</translation>
    </message>
    <message>
        <source>Corrected the record of {name}</source>
        <translation>{name}: kayıt düzeltildi</translation>
    </message>
    <message>
        <source>Count from {day}, end on the old date</source>
        <translation>Sayım {day}, bitiş eski tarihte</translation>
    </message>
    <message>
        <source>Count from {day}, nothing moves. Needs a reason</source>
        <translation>Sayım {day}, değişiklik yok. Neden gerekir</translation>
    </message>
    <message>
        <source>Count from {day}, the full programme</source>
        <translation>Sayım {day}, tam program</translation>
    </message>
    <message>
        <source>Count in days, weeks, months or years: {example}.</source>
        <translation>Gün, hafta, ay ya da yıl olarak sayın: {example}.</translation>
    </message>
    <message>
        <source>Counted from the due date, not from the appointment</source>
        <translation>Randevudan değil, planlanan günden sayılır</translation>
    </message>
    <message>
        <source>Counts as it is</source>
        <translation>Olduğu gibi sayılır</translation>
    </message>
    <message>
        <source>Counts when the reason is recorded, as CT where MRI is not possible.</source>
        <translation>Nedeni kaydedilince sayılır; MR çekilemediğinde BT gibi.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Seyir</translation>
    </message>
    <message>
        <source>Course and stay</source>
        <translation>Seyir ve yatış</translation>
    </message>
    <message>
        <source>Course and surveillance</source>
        <translation>Seyir ve izlem</translation>
    </message>
    <message>
        <source>Course as of {day}</source>
        <translation>Seyir, durum tarihi {day}</translation>
    </message>
    <message>
        <source>Course in a table</source>
        <translation>Seyir tablosu</translation>
    </message>
    <message>
        <source>Course of the operation</source>
        <translation>Ameliyatın seyri</translation>
    </message>
    <message>
        <source>Course, continued</source>
        <translation>Seyir, devam</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Cryoablation</source>
        <translation>Kriyoablasyon</translation>
    </message>
    <message>
        <source>Curative</source>
        <translation>Küratif</translation>
    </message>
    <message>
        <source>Curative local treatment</source>
        <translation>Küratif lokal tedavi</translation>
    </message>
    <message>
        <source>Curative operations are as many as calendars, calendars kept, earlier operations, open ones and those of ended courses.</source>
        <translation>Küratif ameliyatların sayısı; takvimler, korunan takvimler, önceki, yanıt bekleyen ve seyri bitmiş olanların toplamıdır.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Kür</translation>
    </message>
    <message>
        <source>D records all of it as performed on {day}: {what}. X: nobody came to any.</source>
        <translation>D hepsini {day} günü yapıldı diye kaydeder: {what}. X: hiçbirine gelinmedi.</translation>
    </message>
    <message>
        <source>D records {what} as performed on {day}, X that nobody came.</source>
        <translation>D: {what} {day} günü yapıldı diye kaydedilir, X: gelmedi.</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>KURGUSAL ÖRNEK</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bozuk</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Veri sözlüğü</translation>
    </message>
    <message>
        <source>Data filtered to show {what}, {n} of {total} patients</source>
        <translation>Süzülen liste: {what}, {total} hastadan {n} hasta</translation>
    </message>
    <message>
        <source>Data quality as of {day}: {n} findings in {with_any} of {patients} patients</source>
        <translation>Veri kalitesi, durum tarihi {day}: {patients} hastanın {with_any} tanesinde {n} bulgu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Date not exact</source>
        <translation>Tarih kesin değil</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Belgenin tarihi</translation>
    </message>
    <message>
        <source>Dates in “{part}” are the planned days; your letter gives the exact day.</source>
        <translation>“{part}” bölümündeki tarihler planlanan günlerdir; kesin günü mektubunuz bildirir.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Sayın {name},</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Ölüm</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Vefat etti</translation>
    </message>
    <message>
        <source>December {year} has {days} days.</source>
        <translation>Aralık {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Karar ver</translation>
    </message>
    <message>
        <source>Decide on abnormal results of {n} patients</source>
        <translation>{n} hastanın anormal sonuçlarına karar ver</translation>
    </message>
    <message>
        <source>Decide on the abnormal result of 1 patient</source>
        <translation>1 hastanın anormal sonucuna karar ver</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Karar tarihi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Decision missing</source>
        <translation>Karar eksik</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Konseyin kararı</translation>
    </message>
    <message>
        <source>Decision: {what}</source>
        <translation>Karar: {what}</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Defer the visits of one patient at a time.</source>
        <translation>Her seferinde bir hastanın kontrolünü erteleyin.</translation>
    </message>
    <message>
        <source>Defer {what}, {month}</source>
        <translation>Ertele: {what}, {month}</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Erteleme</translation>
    </message>
    <message>
        <source>Deferral to confirm</source>
        <translation>Onaylanacak erteleme</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ertelendi</translation>
    </message>
    <message>
        <source>Deferred 1 visit</source>
        <translation>1 kontrol ertelendi</translation>
    </message>
    <message>
        <source>Deferred on</source>
        <translation>Ertelendiği gün</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Ertelendiği gün</translation>
    </message>
    <message>
        <source>Deferred to the end of the pause: {reason}. Later dates do not move</source>
        <translation>Duraklatma sonuna ertelendi: {reason}. Sonraki tarihler değişmez</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>Ertelenen gün</translation>
    </message>
    <message>
        <source>Deferred until {day}: {reason}. {who} looks again. The date does not move</source>
        <translation>{day} gününe kadar ertelendi: {reason}. Yeniden bakacak: {who}. Planlanan gün değişmez</translation>
    </message>
    <message>
        <source>Deferred until {day}: {why}</source>
        <translation>{day} gününe kadar ertelendi: {why}</translation>
    </message>
    <message>
        <source>Deferred {n} visits</source>
        <translation>{n} kontrol ertelendi</translation>
    </message>
    <message>
        <source>Deferred {what} of {name} until {day}</source>
        <translation>{name}: {what} {day} gününe ertelendi</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Kurgusal örnek</translation>
    </message>
    <message>
        <source>Demonstration data, not a real patient</source>
        <translation>Kurgusal örnek, gerçek hasta değildir</translation>
    </message>
    <message>
        <source>Demonstration data: nobody in it exists.</source>
        <translation>Kurgusal örnek: içindekilerin hiçbiri gerçek değil.</translation>
    </message>
    <message>
        <source>Descending colon</source>
        <translation>İnen kolon</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Detected on</source>
        <translation>Saptanma tarihi</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Tanı</translation>
    </message>
    <message>
        <source>Diagnosis of the primary</source>
        <translation>Primerin tanısı</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Tanısal</translation>
    </message>
    <message>
        <source>Diagnostic quality</source>
        <translation>Tanı için yeterli</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Did not attend once</source>
        <translation>Bir kez gelmedi</translation>
    </message>
    <message>
        <source>Did not attend the booking of {day}. {note}</source>
        <translation>{day} randevusuna gelmedi. {note}</translation>
    </message>
    <message>
        <source>Did not attend {n} times</source>
        <translation>{n} kez gelmedi</translation>
    </message>
    <message>
        <source>Did not follow the treatment</source>
        <translation>Tedaviye uymadı</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Vefat</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Ölüm tarihi</translation>
    </message>
    <message>
        <source>Died within the period</source>
        <translation>Süre içinde öldü</translation>
    </message>
    <message>
        <source>Died {day}</source>
        <translation>Vefat {day}</translation>
    </message>
    <message>
        <source>Died {day}, aged {years}</source>
        <translation>Vefat {day}, {years} yaşında</translation>
    </message>
    <message>
        <source>Differentiation</source>
        <translation>Diferansiyasyon</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Yalnız rakam</translation>
    </message>
    <message>
        <source>Dindo 2004; major from IIIa</source>
        <translation>Dindo 2004; IIIa ve üstü majör</translation>
    </message>
    <message>
        <source>Disability at discharge (suffix d)</source>
        <translation>Taburculukta sekel (d eki)</translation>
    </message>
    <message>
        <source>Disappeared, nothing done</source>
        <translation>Kayboldu, işlem yapılmadı</translation>
    </message>
    <message>
        <source>Discharge 1 patient or extend the programme</source>
        <translation>1 hastayı izlemden çıkar ya da programı uzat</translation>
    </message>
    <message>
        <source>Discharge decision</source>
        <translation>İzlemden çıkarma kararı</translation>
    </message>
    <message>
        <source>Discharge or extend</source>
        <translation>İzlemden çıkar ya da uzat</translation>
    </message>
    <message>
        <source>Discharge {n} patients or extend the programme</source>
        <translation>{n} hastayı izlemden çıkar ya da programı uzat</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>İzlemden çıkarıldı</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Taburculuk tarihi</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Hastalık</translation>
    </message>
    <message>
        <source>Disease outside the liver</source>
        <translation>Karaciğer dışı hastalık</translation>
    </message>
    <message>
        <source>Disease state not recorded</source>
        <translation>Hastalık durumu kayıtlı değil</translation>
    </message>
    <message>
        <source>Disease-free</source>
        <translation>Hastalıksız</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>Distribution in the liver</source>
        <translation>Karaciğerdeki dağılım</translation>
    </message>
    <message>
        <source>Distribution of the lesions</source>
        <translation>Lezyonların dağılımı</translation>
    </message>
    <message>
        <source>Do not photograph it, mail it or type it into another program.</source>
        <translation>Fotoğrafını çekmeyin, e-postayla göndermeyin, başka bir programa yazmayın.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Documents of everybody in this list</source>
        <translation>Bu listedeki herkesin belgeleri</translation>
    </message>
    <message>
        <source>Does not add up: {all} considered, {included} taken in, {excluded} not taken in, {pending} open</source>
        <translation>Sayılar tutmuyor: {all} değerlendirilen, {included} alınan, {excluded} alınmayan, {pending} açık</translation>
    </message>
    <message>
        <source>Does not add up: {operations} curative operations, {anchored} with a calendar, {kept} that kept one, {earlier} before a calendar, {open} without an answer, {ended} that ended without</source>
        <translation>Sayılar tutmuyor: {operations} küratif ameliyat, {anchored} takvimli, {kept} takvimi koruyan, {earlier} takvimden önce, {open} yanıtsız, {ended} yanıtsız bitmiş</translation>
    </message>
    <message>
        <source>Does the patient refuse? Defer it (Z) with that reason: the surgeon talks to him.</source>
        <translation>Hasta reddediyor mu? Bu nedenle erteleyin (Z): cerrah hastayla konuşur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Done, outside the programme</source>
        <translation>Yapıldı, program dışı</translation>
    </message>
    <message>
        <source>Done, reviewed</source>
        <translation>Yapıldı, görüldü</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>Drenaj</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Kan alma tarihi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı geldi</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Günü</translation>
    </message>
    <message>
        <source>Due dates and their states</source>
        <translation>Beklenen tarihler ve durumları</translation>
    </message>
    <message>
        <source>Due later, can be booked ({n})</source>
        <translation>Günü daha sonra, randevu verilebilir ({n})</translation>
    </message>
    <message>
        <source>Due this week, not booked ({n})</source>
        <translation>Bu hafta günü geliyor, randevu yok ({n})</translation>
    </message>
    <message>
        <source>Due, not booked</source>
        <translation>Zamanı geldi, randevu yok</translation>
    </message>
    <message>
        <source>Due, to book</source>
        <translation>Randevu verilecek</translation>
    </message>
    <message>
        <source>Dukes A to C colorectal cancer</source>
        <translation>Dukes A–C kolorektal kanser</translation>
    </message>
    <message>
        <source>Dukes B2 and C colorectal cancer</source>
        <translation>Dukes B2 ve C kolorektal kanser</translation>
    </message>
    <message>
        <source>During an open operation</source>
        <translation>Açık ameliyat sırasında</translation>
    </message>
    <message>
        <source>Dutch national guideline as used in I CARE (colon, not T1N0)</source>
        <translation>Hollanda ulusal kılavuzu, I CARE uygulaması (kolon, T1N0 değil)</translation>
    </message>
    <message>
        <source>Dx</source>
        <translation>Tanı</translation>
    </message>
    <message>
        <source>Dynamic MRI of the liver</source>
        <translation>Dinamik karaciğer MR&apos;ı</translation>
    </message>
    <message>
        <source>E-AHPBA consensus 2023</source>
        <translation>E-AHPBA uzlaşısı 2023</translation>
    </message>
    <message>
        <source>ESMO guideline as quoted in PMC9657704, Table 5</source>
        <translation>ESMO kılavuzu, PMC9657704 Tablo 5 aktarımıyla</translation>
    </message>
    <message>
        <source>ESMO localised colon cancer, frequent end of the range</source>
        <translation>ESMO lokalize kolon kanseri, aralığın sık ucu</translation>
    </message>
    <message>
        <source>ESMO localised colon cancer, sparse end of the range</source>
        <translation>ESMO lokalize kolon kanseri, aralığın seyrek ucu</translation>
    </message>
    <message>
        <source>Each month must be later than the one before it; type them in rising order, each once.</source>
        <translation>Her ay bir öncekinden sonra olmalı; artan sırayla, her birini bir kez yazın.</translation>
    </message>
    <message>
        <source>Early metachronous</source>
        <translation>Erken metakron</translation>
    </message>
    <message>
        <source>Early, to day 30</source>
        <translation>Erken, 30. güne kadar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Karaciğer dışı</translation>
    </message>
    <message>
        <source>Emergency presentation</source>
        <translation>Acil başvuru</translation>
    </message>
    <message>
        <source>Empty: about the course in general</source>
        <translation>Boş: genel seyir hakkında</translation>
    </message>
    <message>
        <source>Empty: no recurrence</source>
        <translation>Boş: nüks yok</translation>
    </message>
    <message>
        <source>Empty: there from the start</source>
        <translation>Boş: baştan beri var</translation>
    </message>
    <message>
        <source>Empyema</source>
        <translation>Ampiyem</translation>
    </message>
    <message>
        <source>End of surveillance</source>
        <translation>İzlemin bitişi</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Duraklatmayı bitir</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>Ended the pause of {name} on {day}</source>
        <translation>{name}: duraklatma bitti, {day}</translation>
    </message>
    <message>
        <source>England</source>
        <translation>İngiltere</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>İzleme alınma tarihi</translation>
    </message>
    <message>
        <source>Enrolled, but without a calendar, or an operation waits for its answer.</source>
        <translation>İzlemde, ama takvimi yok; ya da bir ameliyat yanıt bekliyor.</translation>
    </message>
    <message>
        <source>Enrolment is dated before the operation it counts from ({day}).</source>
        <translation>İzleme alınma, sayımın başladığı ameliyattan ({day}) önceki bir tarihte.</translation>
    </message>
    <message>
        <source>Enter a date such as {example}, a month such as 2019-05, or a year.</source>
        <translation>{example} gibi bir tarih, 2019-05 gibi bir ay ya da bir yıl girin.</translation>
    </message>
    <message>
        <source>Enter a date such as {example}, or count from a day with +4m, -2d, +1w.</source>
        <translation>{example} gibi bir tarih girin ya da +4a, -2g, +1h ile sayın.</translation>
    </message>
    <message>
        <source>Enter a hospital number of six digits.</source>
        <translation>Altı rakamlı dosya numarası girin.</translation>
    </message>
    <message>
        <source>Enter a number such as {example}, or {less} for below what is measured.</source>
        <translation>{example} gibi bir sayı girin; ölçüm sınırının altı için {less} yazın.</translation>
    </message>
    <message>
        <source>Enter a time such as 09:20, or leave it empty.</source>
        <translation>09:20 gibi bir saat girin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Enter a year from {first} to {last}.</source>
        <translation>{first} ile {last} arasında bir yıl girin.</translation>
    </message>
    <message>
        <source>Enter places it.</source>
        <translation>Enter yerleştirir.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Karar gününü girin.</translation>
    </message>
    <message>
        <source>Enter the hospital number with digits only.</source>
        <translation>Dosya numarasını yalnız rakamla girin.</translation>
    </message>
    <message>
        <source>Enter the hospital number with letters and digits only.</source>
        <translation>Dosya numarasını yalnız harf ve rakamla girin.</translation>
    </message>
    <message>
        <source>Enter the hospital number.</source>
        <translation>Dosya numarasını girin.</translation>
    </message>
    <message>
        <source>Entries {entry} to {last} of the history do not follow one another.</source>
        <translation>Geçmişin {entry} ile {last} arasındaki girdileri birbirini izlemiyor.</translation>
    </message>
    <message>
        <source>Entries {entry} to {last} of the history were changed after they were written.</source>
        <translation>Geçmişin {entry} ile {last} arasındaki girdileri yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Entry {entry} of the history does not follow the one before it: something was taken out, put in or exchanged there.</source>
        <translation>Geçmişin {entry} numaralı girdisi öncekini izlemiyor: orada bir şey çıkarılmış, eklenmiş ya da yer değiştirmiş.</translation>
    </message>
    <message>
        <source>Entry {entry} of the history was changed after it was written.</source>
        <translation>Geçmişin {entry} numaralı girdisi yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Ep. {n}</source>
        <translation>{n}. dön.</translation>
    </message>
    <message>
        <source>Ep. {n} ended</source>
        <translation>{n}. dön. bitti</translation>
    </message>
    <message>
        <source>Episode {n}</source>
        <translation>{n}. dönem</translation>
    </message>
    <message>
        <source>Episode {n} · ended by re-operation</source>
        <translation>{n}. dönem · yeniden ameliyatla bitti</translation>
    </message>
    <message>
        <source>Episode {n} · month {month} of {last}</source>
        <translation>{n}. dönem · {month}. ay / {last}</translation>
    </message>
    <message>
        <source>Episode {n} · re-anchored {day} · month {month} of {last}</source>
        <translation>{n}. dönem · yeni başlangıç {day} · {month}. ay / {last}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Every appointment that has passed has an outcome</source>
        <translation>Geçmiş randevuların hepsinin sonucu belli</translation>
    </message>
    <message>
        <source>Every calendar counts from a stored operation of the same patient.</source>
        <translation>Her takvim aynı hastanın kayıtlı bir ameliyatından sayılır.</translation>
    </message>
    <message>
        <source>Every calendar follows a protocol version that is kept in the file.</source>
        <translation>Her takvim dosyada saklanan bir protokol sürümünü izler.</translation>
    </message>
    <message>
        <source>Every curative operation on the liver has one calendar, or somebody is asked.</source>
        <translation>Karaciğerdeki her küratif ameliyatın bir takvimi vardır ya da birine sorulur.</translation>
    </message>
    <message>
        <source>Every patient is counted once, and time alone ends nobody&apos;s surveillance.</source>
        <translation>Her hasta bir kez sayılır; zaman tek başına kimsenin izlemini bitirmez.</translation>
    </message>
    <message>
        <source>Every patient is found by name, number and birth date, with and without accents.</source>
        <translation>Her hasta adı, numarası ve doğum tarihiyle, Türkçe harfle ya da harfsiz bulunur.</translation>
    </message>
    <message>
        <source>Every recurrence has an MDT decision or is on the list.</source>
        <translation>Her nüksün konsey kararı vardır ya da nüks listededir.</translation>
    </message>
    <message>
        <source>Every result is read and acted on</source>
        <translation>Her sonuç okundu ve gereği yapıldı</translation>
    </message>
    <message>
        <source>Every visit of the programme is done: discharge or extend. Time alone does not.</source>
        <translation>Programın bütün kontrolleri yapıldı: izlemden çıkarın ya da uzatın. Süre kendiliğinden bitirmez.</translation>
    </message>
    <message>
        <source>Everybody living and enrolled: each is counted in exactly one tile.</source>
        <translation>Yaşayan ve izlemde olan herkes: her biri tam olarak bir kutuda sayılır.</translation>
    </message>
    <message>
        <source>Everybody needs somebody now</source>
        <translation>Şu an herkesin bir işi var</translation>
    </message>
    <message>
        <source>Everybody who is due is booked</source>
        <translation>Zamanı gelen herkesin randevusu var</translation>
    </message>
    <message>
        <source>Everything was tried. The surgeon may record lost to follow-up; the patient then stays in the tracing list.</source>
        <translation>Her yol denendi. Cerrah hastayı izlemden kopmuş olarak kaydedebilir; hasta o zaman ulaşma listesinde kalır.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Examination before treatment</source>
        <translation>Tedavi öncesi tetkik</translation>
    </message>
    <message>
        <source>Examination of the bowel (colonoscopy)</source>
        <translation>Bağırsak tetkiki (kolonoskopi)</translation>
    </message>
    <message>
        <source>Examination of the surveillance</source>
        <translation>İzlem tetkiki</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Tetkikler</translation>
    </message>
    <message>
        <source>Examinations and laboratory</source>
        <translation>Tetkikler ve laboratuvar</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>İnceleme tarihi</translation>
    </message>
    <message>
        <source>Examining the backup…</source>
        <translation>Yedek inceleniyor…</translation>
    </message>
    <message>
        <source>Excision</source>
        <translation>Eksizyon</translation>
    </message>
    <message>
        <source>Excision elsewhere</source>
        <translation>Başka yerde eksizyon</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Exported with names: {what}; patients: {n}; file {path}; SHA-256 {begin}</source>
        <translation>Adlarla dışa aktarıldı: {what}; hasta sayısı: {n}; dosya {path}; SHA-256 {begin}</translation>
    </message>
    <message>
        <source>Exported without names: {what}; patients: {n}; file {path}; SHA-256 {begin}</source>
        <translation>Adsız dışa aktarıldı: {what}; hasta sayısı: {n}; dosya {path}; SHA-256 {begin}</translation>
    </message>
    <message>
        <source>Extend the programme</source>
        <translation>Programı uzat</translation>
    </message>
    <message>
        <source>Extend to month</source>
        <translation>Uzatılacak son ay</translation>
    </message>
    <message>
        <source>Extended the programme of {name} to month {month}</source>
        <translation>{name}: program {month}. aya uzatıldı</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Extent of resection</source>
        <translation>Rezeksiyonun genişliği</translation>
    </message>
    <message>
        <source>Extrahepatic disease</source>
        <translation>Karaciğer dışı hastalık</translation>
    </message>
    <message>
        <source>Extrahepatic disease ({value}): {points}</source>
        <translation>Karaciğer dışı hastalık ({value}): {points}</translation>
    </message>
    <message>
        <source>Extrahepatic disease found on</source>
        <translation>Karaciğer dışı hastalığın saptandığı tarih</translation>
    </message>
    <message>
        <source>Extrahepatic disease is</source>
        <translation>Karaciğer dışı hastalık</translation>
    </message>
    <message>
        <source>F</source>
        <translation>K</translation>
    </message>
    <message>
        <source>FACS trial, CEA and CT arm</source>
        <translation>FACS çalışması, CEA ve BT kolu</translation>
    </message>
    <message>
        <source>FACS trial, JAMA 2014;311:263</source>
        <translation>FACS çalışması, JAMA 2014;311:263</translation>
    </message>
    <message>
        <source>FACS trial, minimum arm</source>
        <translation>FACS çalışması, en seyrek kol</translation>
    </message>
    <message>
        <source>FILE: {file} cannot be read ({why}); type the name of a JSON file, or - for standard input.</source>
        <translation>FILE: {file} okunamıyor ({why}); bir JSON dosyasının adını ya da standart girdi için - yazın.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Akıbet</translation>
    </message>
    <message>
        <source>Fate of a lesion</source>
        <translation>Lezyonun akıbeti</translation>
    </message>
    <message>
        <source>February {year} has {days} days.</source>
        <translation>Şubat {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kadın</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Süzgeç: {what}</translation>
    </message>
    <message>
        <source>Find another way to reach 1 patient</source>
        <translation>1 hastaya ulaşmanın başka yolunu bul</translation>
    </message>
    <message>
        <source>Find another way to reach {n} patients</source>
        <translation>{n} hastaya ulaşmanın başka yolunu bul</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Finding in words</source>
        <translation>Bulgu (metin)</translation>
    </message>
    <message>
        <source>First found</source>
        <translation>İlk saptanma</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>İlk taraf</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>İlk aşama</translation>
    </message>
    <message>
        <source>First treatment</source>
        <translation>İlk tedavi</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Genel durum</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>İzlem</translation>
    </message>
    <message>
        <source>Follow-up by this registry</source>
        <translation>Bu kayıtla izlem</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>İzlemde</translation>
    </message>
    <message>
        <source>Followed at another centre</source>
        <translation>Başka merkezde izleniyor</translation>
    </message>
    <message>
        <source>Followed patients without a responsible surgeon: {n}, first {number}.</source>
        <translation>Sorumlu cerrahı olmayan izlenen hasta sayısı: {n}, ilki {number}.</translation>
    </message>
    <message>
        <source>Fong 1999; interval from the diagnosis of the primary</source>
        <translation>Fong 1999; aralık primerin tanısından</translation>
    </message>
    <message>
        <source>Fong 1999; interval from the resection of the primary</source>
        <translation>Fong 1999; aralık primerin rezeksiyonundan</translation>
    </message>
    <message>
        <source>Fong clinical risk score</source>
        <translation>Fong klinik risk skoru</translation>
    </message>
    <message>
        <source>For a complication</source>
        <translation>Komplikasyon için</translation>
    </message>
    <message>
        <source>For a later stage</source>
        <translation>Sonraki evre için</translation>
    </message>
    <message>
        <source>For recurrence</source>
        <translation>Nüks için</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimler için</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Kimler için: {who}</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Saptama yolu</translation>
    </message>
    <message>
        <source>Four or more liver metastases ({value}): {points}</source>
        <translation>Dört ya da daha çok karaciğer metastazı ({value}): {points}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>From operation {day} · month {n}</source>
        <translation>Ameliyat {day} · {n}. ay</translation>
    </message>
    <message>
        <source>From: {what}</source>
        <translation>Dayanağı: {what}</translation>
    </message>
    <message>
        <source>Frozen section</source>
        <translation>Frozen inceleme</translation>
    </message>
    <message>
        <source>Future liver remnant</source>
        <translation>Kalacak karaciğer hacmi</translation>
    </message>
    <message>
        <source>Future liver remnant, share</source>
        <translation>Kalacak karaciğer oranı</translation>
    </message>
    <message>
        <source>GAME score</source>
        <translation>GAME skoru</translation>
    </message>
    <message>
        <source>GILDA trial as quoted in World J Gastroenterol 2019;25:59, Table 2</source>
        <translation>GILDA çalışması, World J Gastroenterol 2019;25:59 Tablo 2 aktarımıyla</translation>
    </message>
    <message>
        <source>GILDA trial, intensive arm (colon)</source>
        <translation>GILDA çalışması, yoğun kol (kolon)</translation>
    </message>
    <message>
        <source>GILDA trial, minimal arm (colon)</source>
        <translation>GILDA çalışması, en seyrek kol (kolon)</translation>
    </message>
    <message>
        <source>Gamma-GT</source>
        <translation>Gama-GT</translation>
    </message>
    <message>
        <source>Gave {name} a new password</source>
        <translation>{name}: yeni parola verildi</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Cinsiyet</translation>
    </message>
    <message>
        <source>Gender {sex}</source>
        <translation>Cinsiyet {sex}</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Aile hekimi</translation>
    </message>
    <message>
        <source>Give 1 patient a plan</source>
        <translation>1 hastaya plan ver</translation>
    </message>
    <message>
        <source>Give the patient a plan</source>
        <translation>Hastaya plan yap</translation>
    </message>
    <message>
        <source>Give the scanner a name, such as MRI 1.</source>
        <translation>Cihaza bir ad verin, örneğin MR 1.</translation>
    </message>
    <message>
        <source>Give {n} patients a plan</source>
        <translation>{n} hastaya plan ver</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Given {day}</source>
        <translation>{day} tarihinde verildi</translation>
    </message>
    <message>
        <source>Go on with surveillance</source>
        <translation>İzleme devam</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A derecesi</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>B derecesi</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>C derecesi</translation>
    </message>
    <message>
        <source>Group {n} is mistyped. Compare it with the paper.</source>
        <translation>{n}. grup yanlış yazılmış. Kâğıtla karşılaştırın.</translation>
    </message>
    <message>
        <source>Guideline range: CEA every 3 to 6 months for 3 years, then every 6 months to 5 years; liver ultrasound or CT every 6 months for 1 to 2 years, then yearly to 5 years. No schedule for resected stage IV was found.</source>
        <translation>Kılavuz aralığı: CEA 3 yıl 3 ila 6 ayda bir, sonra 5. yıla dek 6 ayda bir; karaciğer ultrasonu ya da BT 1 ila 2 yıl 6 ayda bir, sonra 5. yıla dek yılda bir. Rezeke evre IV için takvim bulunamadı.</translation>
    </message>
    <message>
        <source>HIPEC</source>
        <translation>HIPEC</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobin</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Handed over 1 patient to {who}</source>
        <translation>1 hasta {who} adına devredildi</translation>
    </message>
    <message>
        <source>Handed over {n} patients to {who}</source>
        <translation>{n} hasta {who} adına devredildi</translation>
    </message>
    <message>
        <source>Hartmann&apos;s operation</source>
        <translation>Hartmann ameliyatı</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Sağlama kodu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık durumu</translation>
    </message>
    <message>
        <source>Hepat.</source>
        <translation>Hepat.</translation>
    </message>
    <message>
        <source>Hepatectomy, 3 segments or more</source>
        <translation>Hepatektomi, 3 ya da daha çok segment</translation>
    </message>
    <message>
        <source>Hepatic flexure</source>
        <translation>Hepatik fleksura</translation>
    </message>
    <message>
        <source>Hepatobiliary surgeon</source>
        <translation>Hepatobiliyer cerrah</translation>
    </message>
    <message>
        <source>Hepatrack {version}. This page is kept nowhere.</source>
        <translation>Hepatrack {version}. Bu sayfa hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>Highest Clavien-Dindo grade</source>
        <translation>En yüksek Clavien-Dindo derecesi</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histoloji</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>History not known</source>
        <translation>Öyküsü bilinmiyor</translation>
    </message>
    <message>
        <source>Hospital No.</source>
        <translation>Dosya No.</translation>
    </message>
    <message>
        <source>Hospital No. {number}</source>
        <translation>Dosya No. {number}</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Dosya numarası</translation>
    </message>
    <message>
        <source>Hospital numbers</source>
        <translation>Dosya numaraları</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Nasıl kullanılır</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>I CARE study schedule; Dutch guideline database, colorectal cancer follow-up</source>
        <translation>I CARE çalışma takvimi; Hollanda kılavuz veritabanı, kolorektal kanser izlemi</translation>
    </message>
    <message>
        <source>I or II, not stated which</source>
        <translation>I ya da II, belirtilmemiş</translation>
    </message>
    <message>
        <source>II</source>
        <translation>II</translation>
    </message>
    <message>
        <source>III, a or b not stated</source>
        <translation>III, a ya da b belirtilmemiş</translation>
    </message>
    <message>
        <source>IIIa</source>
        <translation>IIIa</translation>
    </message>
    <message>
        <source>IIIb</source>
        <translation>IIIb</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>INR and bilirubin increased on day {day}; {management}</source>
        <translation>INR ve bilirubin {day}. günde artmış; {management}</translation>
    </message>
    <message>
        <source>INR and bilirubin increased on or after day 5</source>
        <translation>5. günde ya da sonrasında INR ve bilirubin artmış</translation>
    </message>
    <message>
        <source>INR and bilirubin increased on or after day 5; ISGLS, and the 50-50 criteria</source>
        <translation>5. gün ve sonrasında INR ve bilirubin artışı; ISGLS ve 50-50 ölçütleri</translation>
    </message>
    <message>
        <source>INR and bilirubin not both increased</source>
        <translation>INR ve bilirubin birlikte artmamış</translation>
    </message>
    <message>
        <source>INR, bilirubin and their limits on and after day 5</source>
        <translation>5. günden başlayarak INR, bilirubin ve sınır değerleri</translation>
    </message>
    <message>
        <source>IORT</source>
        <translation>IORT</translation>
    </message>
    <message>
        <source>ISGLS {grade}</source>
        <translation>ISGLS {grade}</translation>
    </message>
    <message>
        <source>IVa</source>
        <translation>IVa</translation>
    </message>
    <message>
        <source>IVb</source>
        <translation>IVb</translation>
    </message>
    <message>
        <source>If it were followed from today on, 1 patient would move.</source>
        <translation>Bugünden başlayarak izlenseydi 1 hasta taşınırdı.</translation>
    </message>
    <message>
        <source>If it were followed from today on, {n} patients would move.</source>
        <translation>Bugünden başlayarak izlenseydi {n} hasta taşınırdı.</translation>
    </message>
    <message>
        <source>Ileus</source>
        <translation>İleus</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Görüntüleme</translation>
    </message>
    <message>
        <source>In a sealed envelope in a locked place, away from the computer and from backups; better two envelopes in two places.</source>
        <translation>Kapalı bir zarfta, kilitli bir yerde, bilgisayardan ve yedeklerden uzakta; iki ayrı yerde iki zarf daha iyidir.</translation>
    </message>
    <message>
        <source>In hospital and to day 90</source>
        <translation>Hastanede ve 90. güne kadar</translation>
    </message>
    <message>
        <source>In place: {lesions}.</source>
        <translation>Yerinde: {lesions}.</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Interval below {months} months ({value}): {points}</source>
        <translation>Aralık {months} aydan kısa ({value}): {points}</translation>
    </message>
    <message>
        <source>Interval from the primary to the liver metastases</source>
        <translation>Primerden karaciğer metastazına kadar geçen süre</translation>
    </message>
    <message>
        <source>Interval {n} (months)</source>
        <translation>{n}. aralık (ay)</translation>
    </message>
    <message>
        <source>Intervention under general anaesthesia</source>
        <translation>Genel anestezi altında girişim</translation>
    </message>
    <message>
        <source>Intervention; not stated whether under general anaesthesia</source>
        <translation>Girişim; genel anestezi altında olup olmadığı belirtilmemiş</translation>
    </message>
    <message>
        <source>Interventional radiologist</source>
        <translation>Girişimsel radyolog</translation>
    </message>
    <message>
        <source>Intraoperative radiotherapy</source>
        <translation>İntraoperatif radyoterapi</translation>
    </message>
    <message>
        <source>Intraoperative ultrasound</source>
        <translation>İntraoperatif ultrason</translation>
    </message>
    <message>
        <source>Invaded neighbouring structure</source>
        <translation>Tutulan komşu yapı</translation>
    </message>
    <message>
        <source>Invasive treatment</source>
        <translation>İnvaziv tedavi</translation>
    </message>
    <message>
        <source>Irreversible electroporation</source>
        <translation>Geri dönüşümsüz elektroporasyon</translation>
    </message>
    <message>
        <source>It belongs to a record that is out of the course: {label}, {day}. Put that back first.</source>
        <translation>Ait olduğu kayıt seyirde değil: {label}, {day}. Önce onu geri koyun.</translation>
    </message>
    <message>
        <source>It fell in a pause and is not required</source>
        <translation>Duraklatmaya denk geldi, gerekmiyor</translation>
    </message>
    <message>
        <source>It is not recorded when these values were taken.</source>
        <translation>Bu değerlerin ne zaman alındığı kayıtlı değil.</translation>
    </message>
    <message>
        <source>It opens the registry when nobody has a password any more.</source>
        <translation>Parolası olan kimse kalmadığında kayıt defterini açar.</translation>
    </message>
    <message>
        <source>January {year} has {days} days.</source>
        <translation>Ocak {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>July {year} has {days} days.</source>
        <translation>Temmuz {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>June {year} has {days} days.</source>
        <translation>Haziran {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>KRAS</source>
        <translation>KRAS</translation>
    </message>
    <message>
        <source>KRAS mutated ({value}): {points}</source>
        <translation>KRAS mutant ({value}): {points}</translation>
    </message>
    <message>
        <source>KRAS, CEA, nodes, tumour burden, extrahepatic disease; 0 to 7</source>
        <translation>KRAS, CEA, lenf nodu, tümör yükü, karaciğer dışı hastalık; 0-7</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Koru</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Temel bilgiler</translation>
    </message>
    <message>
        <source>Key facts and follow-up</source>
        <translation>Temel bilgiler ve izlem</translation>
    </message>
    <message>
        <source>Kidney injury</source>
        <translation>Böbrek hasarı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Laboratuvar değeri</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Laboratuvar değerleri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Mektup dili</translation>
    </message>
    <message>
        <source>Laparoscopic</source>
        <translation>Laparoskopik</translation>
    </message>
    <message>
        <source>Largest diameter</source>
        <translation>En büyük çap</translation>
    </message>
    <message>
        <source>Largest diameter {before} mm, then {after} mm: {change} %. This is not RECIST.</source>
        <translation>En büyük çap {before} mm, sonra {after} mm: %{change}. Bu RECIST değildir.</translation>
    </message>
    <message>
        <source>Largest lesion</source>
        <translation>En büyük lezyon</translation>
    </message>
    <message>
        <source>Largest lesion in the specimen</source>
        <translation>Piyesteki en büyük lezyon</translation>
    </message>
    <message>
        <source>Largest lesion seen</source>
        <translation>Görülen en büyük lezyon</translation>
    </message>
    <message>
        <source>Largest metastasis above 50 mm ({value} mm): {points}</source>
        <translation>En büyük metastaz 50 mm&apos;nin üstünde ({value} mm): {points}</translation>
    </message>
    <message>
        <source>Largest, mm</source>
        <translation>En büyük, mm</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last CEA</source>
        <translation>Son CEA</translation>
    </message>
    <message>
        <source>Last MDT</source>
        <translation>Son konsey</translation>
    </message>
    <message>
        <source>Last backup today {time}</source>
        <translation>Son yedek bugün {time}</translation>
    </message>
    <message>
        <source>Last backup yesterday {time}</source>
        <translation>Son yedek dün {time}</translation>
    </message>
    <message>
        <source>Last backup {day}</source>
        <translation>Son yedek {day}</translation>
    </message>
    <message>
        <source>Last backup {n} days ago</source>
        <translation>Son yedek {n} gün önce</translation>
    </message>
    <message>
        <source>Last colonoscopy on</source>
        <translation>Son kolonoskopi tarihi</translation>
    </message>
    <message>
        <source>Last confirmed contact</source>
        <translation>Son doğrulanmış temas</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Son temas: {day}</translation>
    </message>
    <message>
        <source>Last due date</source>
        <translation>Son planlanan gün</translation>
    </message>
    <message>
        <source>Last imaging</source>
        <translation>Son görüntüleme</translation>
    </message>
    <message>
        <source>Last imaging, mm</source>
        <translation>Son görüntü, mm</translation>
    </message>
    <message>
        <source>Last liver operation</source>
        <translation>Son karaciğer ameliyatı</translation>
    </message>
    <message>
        <source>Last liver operation: {operation}</source>
        <translation>Son karaciğer ameliyatı: {operation}</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Son görüntülemeler</translation>
    </message>
    <message>
        <source>Last size, mm</source>
        <translation>Son çap, mm</translation>
    </message>
    <message>
        <source>Last try, next try</source>
        <translation>Son deneme, sonraki</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Son kontrol</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Late metachronous</source>
        <translation>Geç metakron</translation>
    </message>
    <message>
        <source>Left colon</source>
        <translation>Sol kolon</translation>
    </message>
    <message>
        <source>Left hemicolectomy</source>
        <translation>Sol hemikolektomi</translation>
    </message>
    <message>
        <source>Left in place</source>
        <translation>Yerinde bırakıldı</translation>
    </message>
    <message>
        <source>Left liver</source>
        <translation>Sol karaciğer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda bırakılan</translation>
    </message>
    <message>
        <source>Left out of this print: {what}.</source>
        <translation>Bu çıktıda yer verilmeyen bölümler: {what}.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Lezyon</translation>
    </message>
    <message>
        <source>Lesion found on</source>
        <translation>Lezyonun saptandığı tarih</translation>
    </message>
    <message>
        <source>Lesion number</source>
        <translation>Lezyon numarası</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <translation>Lezyon {number}</translation>
    </message>
    <message>
        <source>Lesion {number} ({segments})</source>
        <translation>Lezyon {number} ({segments})</translation>
    </message>
    <message>
        <source>Lesion {number} was found after the operation of {day}.</source>
        <translation>Lezyon {number}, {day} ameliyatından sonra saptanmış.</translation>
    </message>
    <message>
        <source>Lesion {number} was removed before the operation of {day}.</source>
        <translation>Lezyon {number}, {day} ameliyatından önce çıkarılmış.</translation>
    </message>
    <message>
        <source>Lesion {number}, {size} mm</source>
        <translation>Lezyon {number}, {size} mm</translation>
    </message>
    <message>
        <source>Lesion {n}</source>
        <translation>Lezyon {n}</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Lezyonlar</translation>
    </message>
    <message>
        <source>Lesions ablated</source>
        <translation>Ablate lezyon sayısı</translation>
    </message>
    <message>
        <source>Lesions ablated in all</source>
        <translation>Toplam ablasyon yapılan lezyon</translation>
    </message>
    <message>
        <source>Lesions and their fate</source>
        <translation>Lezyonlar ve akıbetleri</translation>
    </message>
    <message>
        <source>Lesions in the specimen</source>
        <translation>Piyesteki lezyon sayısı</translation>
    </message>
    <message>
        <source>Lesions seen</source>
        <translation>Görülen lezyon sayısı</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Letter about a changed appointment</source>
        <translation>Değişen randevu mektubu</translation>
    </message>
    <message>
        <source>Letter after a missed appointment</source>
        <translation>Gelinmeyen randevu mektubu</translation>
    </message>
    <message>
        <source>Letter to the general practitioner</source>
        <translation>Aile hekimine mektup</translation>
    </message>
    <message>
        <source>Letters for those ticked</source>
        <translation>İşaretlilere mektuplar</translation>
    </message>
    <message>
        <source>Letters logged as sent: {n} ({what})</source>
        <translation>Gönderildi olarak kaydedilen mektup: {n} ({what})</translation>
    </message>
    <message>
        <source>Life of a scan</source>
        <translation>Tetkikin seyri</translation>
    </message>
    <message>
        <source>Life-threatening, intermediate or intensive care: one organ fails, dialysis included</source>
        <translation>Yaşamı tehdit eden, ara ya da yoğun bakım: tek organ yetmezliği, diyaliz dahil</translation>
    </message>
    <message>
        <source>Life-threatening, several organs fail</source>
        <translation>Yaşamı tehdit eden, çoklu organ yetmezliği</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Kaldırıldığı gün</translation>
    </message>
    <message>
        <source>Lifted the deferral of {what} of {name}</source>
        <translation>{name}: {what} ertelemesi kaldırıldı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Not satırları</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Karaciğer</translation>
    </message>
    <message>
        <source>Liver US</source>
        <translation>Kc US</translation>
    </message>
    <message>
        <source>Liver ablation</source>
        <translation>Karaciğer ablasyonu</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <translation>Karaciğer hastalığı</translation>
    </message>
    <message>
        <source>Liver disease at the start</source>
        <translation>Başlangıçta karaciğer hastalığı</translation>
    </message>
    <message>
        <source>Liver failure</source>
        <translation>Karaciğer yetmezliği</translation>
    </message>
    <message>
        <source>Liver failure (ISGLS)</source>
        <translation>Karaciğer yetmezliği (ISGLS)</translation>
    </message>
    <message>
        <source>Liver failure by ISGLS</source>
        <translation>ISGLS&apos;ye göre karaciğer yetmezliği</translation>
    </message>
    <message>
        <source>Liver failure, ISGLS grade</source>
        <translation>Karaciğer yetmezliği, ISGLS derecesi</translation>
    </message>
    <message>
        <source>Liver first</source>
        <translation>Önce karaciğer</translation>
    </message>
    <message>
        <source>Liver function</source>
        <translation>Karaciğer işlevi</translation>
    </message>
    <message>
        <source>Liver map</source>
        <translation>Karaciğer haritası</translation>
    </message>
    <message>
        <source>Liver map, as of {day}</source>
        <translation>Karaciğer haritası, {day}</translation>
    </message>
    <message>
        <source>Liver map, {code} of {day}</source>
        <translation>Karaciğer haritası, {code}, {day}</translation>
    </message>
    <message>
        <source>Liver metastases</source>
        <translation>Karaciğer metastazı</translation>
    </message>
    <message>
        <source>Liver metastases as stated</source>
        <translation>Belirtildiği biçimiyle karaciğer metastazı</translation>
    </message>
    <message>
        <source>Liver metastases found</source>
        <translation>Karaciğer metastazı saptandı</translation>
    </message>
    <message>
        <source>Liver metastases found on</source>
        <translation>Karaciğer metastazının saptanma tarihi</translation>
    </message>
    <message>
        <source>Liver metastasis</source>
        <translation>Karaciğer metastazı</translation>
    </message>
    <message>
        <source>Liver metastasis, one lesion</source>
        <translation>Karaciğer metastazı, tek lezyon</translation>
    </message>
    <message>
        <source>Liver mets</source>
        <translation>Kc met.</translation>
    </message>
    <message>
        <source>Liver only</source>
        <translation>Yalnız karaciğer</translation>
    </message>
    <message>
        <source>Liver segments</source>
        <translation>Karaciğer segmentleri</translation>
    </message>
    <message>
        <source>Liver split</source>
        <translation>Karaciğer bölünmesi</translation>
    </message>
    <message>
        <source>Liver split with portal vein ligation</source>
        <translation>Karaciğer bölünmesi ve portal ven ligasyonu</translation>
    </message>
    <message>
        <source>Liver test</source>
        <translation>Karaciğer testi</translation>
    </message>
    <message>
        <source>Liver ultrasound</source>
        <translation>Karaciğer ultrasonu</translation>
    </message>
    <message>
        <source>Liver ultrasound at months 8 and 20, colonoscopy at months 12 and 48.</source>
        <translation>8 ve 20. aylarda karaciğer ultrasonu, 12 ve 48. aylarda kolonoskopi.</translation>
    </message>
    <message>
        <source>Liver ultrasound or CT</source>
        <translation>Karaciğer ultrasonu ya da BT</translation>
    </message>
    <message>
        <source>Liver volume</source>
        <translation>Karaciğer hacmi</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kilitlenme süresi</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Görüşme yaz</translation>
    </message>
    <message>
        <source>Log an attempt</source>
        <translation>Deneme yaz</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Görüşme yaz</translation>
    </message>
    <message>
        <source>Log the answer of the surgeon</source>
        <translation>Cerrahın yanıtını yaz</translation>
    </message>
    <message>
        <source>Log what was asked elsewhere</source>
        <translation>Başka yerden sorulanı yaz</translation>
    </message>
    <message>
        <source>Logged a contact for 1 patient</source>
        <translation>1 hasta için görüşme kaydedildi</translation>
    </message>
    <message>
        <source>Logged a contact with {name} on {day}</source>
        <translation>{name}: temas kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Logged {n} contacts</source>
        <translation>{n} görüşme kaydedildi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>İzlemden kopmuş</translation>
    </message>
    <message>
        <source>Lost to follow-up needs three attempts by two ways.</source>
        <translation>İzlemden kopmuş demek için iki yolla üç deneme gerekir.</translation>
    </message>
    <message>
        <source>Lost to follow-up needs {n} attempts by {channels} ways, for example calls and a letter. {found} recorded so far.</source>
        <translation>“İzlemden kopmuş” için {channels} ayrı yolla {n} deneme gerekir, örneğin telefon ve mektup. Şimdiye dek kayıtlı: {found}.</translation>
    </message>
    <message>
        <source>Lost to follow-up since {day}</source>
        <translation>İzlemden kopmuş, {day} tarihinden beri</translation>
    </message>
    <message>
        <source>Lost to follow-up without three attempts by two ways.</source>
        <translation>İki yolla üç deneme olmadan izlemden kopmuş sayılmış.</translation>
    </message>
    <message>
        <source>Lost to follow-up: counted here until traced or ended for another reason.</source>
        <translation>İzlemden kopmuş: ulaşılana ya da izlem başka nedenle bitene kadar burada sayılır.</translation>
    </message>
    <message>
        <source>Lost to follow-up: tracing goes on</source>
        <translation>İzlemden kopmuş: ulaşma çabası sürüyor</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Akciğer</translation>
    </message>
    <message>
        <source>Lung abl.</source>
        <translation>Akc. abl.</translation>
    </message>
    <message>
        <source>Lung ablation</source>
        <translation>Akciğer ablasyonu</translation>
    </message>
    <message>
        <source>Lung res.</source>
        <translation>Akc. rez.</translation>
    </message>
    <message>
        <source>Lung resection</source>
        <translation>Akciğer rezeksiyonu</translation>
    </message>
    <message>
        <source>Lymph node dissection</source>
        <translation>Lenf nodu diseksiyonu</translation>
    </message>
    <message>
        <source>Lymph nodes</source>
        <translation>Lenf nodları</translation>
    </message>
    <message>
        <source>M</source>
        <translation>E</translation>
    </message>
    <message>
        <source>M category</source>
        <translation>M kategorisi</translation>
    </message>
    <message>
        <source>M0</source>
        <translation>M0</translation>
    </message>
    <message>
        <source>M1, not otherwise specified</source>
        <translation>M1, alt kategorisi belirtilmemiş</translation>
    </message>
    <message>
        <source>M1a</source>
        <translation>M1a</translation>
    </message>
    <message>
        <source>M1b</source>
        <translation>M1b</translation>
    </message>
    <message>
        <source>M1c</source>
        <translation>M1c</translation>
    </message>
    <message>
        <source>MDT</source>
        <translation>Konsey</translation>
    </message>
    <message>
        <source>MDT decision</source>
        <translation>Konsey kararı</translation>
    </message>
    <message>
        <source>MDT held on</source>
        <translation>Konsey tarihi</translation>
    </message>
    <message>
        <source>MDT of {day}</source>
        <translation>{day} konseyi</translation>
    </message>
    <message>
        <source>MDT pending</source>
        <translation>Konsey bekliyor</translation>
    </message>
    <message>
        <source>MDT sheet</source>
        <translation>Konsey formu</translation>
    </message>
    <message>
        <source>MDT {day}: {what}</source>
        <translation>Konsey {day}: {what}</translation>
    </message>
    <message>
        <source>MDT: chemotherapy first</source>
        <translation>Konsey: önce kemoterapi</translation>
    </message>
    <message>
        <source>MDT: curative treatment</source>
        <translation>Konsey: küratif tedavi</translation>
    </message>
    <message>
        <source>MDT: palliative</source>
        <translation>Konsey: palyatif</translation>
    </message>
    <message>
        <source>MDT: surveillance</source>
        <translation>Konsey: izlem</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>MRI liver</source>
        <translation>MR karaciğer</translation>
    </message>
    <message>
        <source>MRI scan</source>
        <translation>MR çekimi</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>Macroscopic residue</source>
        <translation>Makroskopik kalıntı</translation>
    </message>
    <message>
        <source>Made a new recovery code; the registry has a new key</source>
        <translation>Yeni kurtarma kodu oluşturuldu; kayıt defterinin anahtarı yenilendi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Made the protocol {protocol}, version {n}</source>
        <translation>Protokol oluşturuldu: {protocol}, sürüm {n}</translation>
    </message>
    <message>
        <source>Made {who} an operator ({role})</source>
        <translation>Kullanıcı eklendi: {who} ({role})</translation>
    </message>
    <message>
        <source>Major hepatectomy</source>
        <translation>Majör hepatektomi</translation>
    </message>
    <message>
        <source>Major, 3 segments or more</source>
        <translation>Majör, 3 ya da daha çok segment</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Erkek</translation>
    </message>
    <message>
        <source>March {year} has {days} days.</source>
        <translation>Mart {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Margin at the {what}.</source>
        <translation>En yakın sınır: {what}.</translation>
    </message>
    <message>
        <source>Margin not recorded</source>
        <translation>Sınır kayıtlı değil</translation>
    </message>
    <message>
        <source>Margin of the specimen</source>
        <translation>Piyesin cerrahi sınırı</translation>
    </message>
    <message>
        <source>Margin {mm} mm</source>
        <translation>Sınır {mm} mm</translation>
    </message>
    <message>
        <source>Margin, mm</source>
        <translation>Sınır, mm</translation>
    </message>
    <message>
        <source>Margins and pathology</source>
        <translation>Sınırlar ve patoloji</translation>
    </message>
    <message>
        <source>Margonis 2018; tumour burden 3 to below 9 counts 1</source>
        <translation>Margonis 2018; tümör yükü 3&apos;ten 9&apos;un altına kadar 1 puan</translation>
    </message>
    <message>
        <source>Mark a patient first.</source>
        <translation>Önce bir hasta seçin.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Marked 1 result as read</source>
        <translation>1 sonuç görüldü olarak işaretlendi</translation>
    </message>
    <message>
        <source>Marked {n} results as read</source>
        <translation>{n} sonuç görüldü olarak işaretlendi</translation>
    </message>
    <message>
        <source>May stand in, with a reason</source>
        <translation>Nedeniyle yerine geçebilir</translation>
    </message>
    <message>
        <source>May {year} has {days} days.</source>
        <translation>Mayıs {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Ölçüm yöntemi</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Ölçüm tarihi</translation>
    </message>
    <message>
        <source>Measured {day}. Stays on top until there is an image, a meeting or a decision; whether to examine earlier is for people to say.</source>
        <translation>Ölçüm: {day}. Görüntüleme, konsey ya da karar olana kadar en üstte kalır; daha erken tetkik edilip edilmeyeceğine insanlar karar verir.</translation>
    </message>
    <message>
        <source>Medical oncologist</source>
        <translation>Tıbbi onkolog</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Konsey</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Konsey günü</translation>
    </message>
    <message>
        <source>Merged {other} ({other_no}) into {name} ({number})</source>
        <translation>{other} ({other_no}), {name} ({number}) ile birleştirildi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Karşılanıyor</translation>
    </message>
    <message>
        <source>Metachronous</source>
        <translation>Metakron</translation>
    </message>
    <message>
        <source>Metast.</source>
        <translation>Metast.</translation>
    </message>
    <message>
        <source>Metastasectomy</source>
        <translation>Metastazektomi</translation>
    </message>
    <message>
        <source>Metastases recorded one by one: {n}; stated: {stated}.</source>
        <translation>Tek tek kaydedilen metastaz: {n}; belirtilen: {stated}.</translation>
    </message>
    <message>
        <source>Microsatellites</source>
        <translation>Mikrosatellit</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Mikrodalga</translation>
    </message>
    <message>
        <source>Minor or major</source>
        <translation>Minör ya da majör</translation>
    </message>
    <message>
        <source>Minor, up to 2 segments</source>
        <translation>Minör, en çok 2 segment</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırıldı</translation>
    </message>
    <message>
        <source>Missed once</source>
        <translation>1 kez gelmedi</translation>
    </message>
    <message>
        <source>Missed visit</source>
        <translation>Gelinmeyen kontrol</translation>
    </message>
    <message>
        <source>Missed {n} times</source>
        <translation>{n} kez gelmedi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Moderately differentiated</source>
        <translation>Orta derecede diferansiye</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Moleküler</translation>
    </message>
    <message>
        <source>Monday sheet</source>
        <translation>Pazartesi listesi</translation>
    </message>
    <message>
        <source>Monday sheet: everybody who needs a call this week</source>
        <translation>Pazartesi listesi: bu hafta aranması gereken herkes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Month {month}: booked</source>
        <translation>{month}. ay: randevulu</translation>
    </message>
    <message>
        <source>Month {month}: {examinations} to be booked</source>
        <translation>{month}. ay: {examinations} için randevu verilecek</translation>
    </message>
    <message>
        <source>Month {n}</source>
        <translation>{n}. ay</translation>
    </message>
    <message>
        <source>Month {n} visit</source>
        <translation>{n}. ay kontrolü</translation>
    </message>
    <message>
        <source>Months added</source>
        <translation>Eklenen aylar</translation>
    </message>
    <message>
        <source>More lesions are ablated ({ablated}) than there are ({lesions}).</source>
        <translation>Ablate edilen lezyon ({ablated}) var olandan ({lesions}) çok.</translation>
    </message>
    <message>
        <source>More nodes are positive than were examined.</source>
        <translation>Pozitif lenf nodu sayısı incelenenden fazla.</translation>
    </message>
    <message>
        <source>More than five targets.</source>
        <translation>Beşten çok hedef lezyon var.</translation>
    </message>
    <message>
        <source>More than one liver metastasis ({value}): {points}</source>
        <translation>Birden çok karaciğer metastazı ({value}): {points}</translation>
    </message>
    <message>
        <source>More than two targets in one organ: {organ}.</source>
        <translation>Bir organda ikiden çok hedef lezyon var: {organ}.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Move patients to another version</source>
        <translation>Hastaları başka bir sürüme taşıma</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Kaydırılan</translation>
    </message>
    <message>
        <source>Moved patients to the protocol {protocol}: {n}</source>
        <translation>Protokole taşınan hastalar, {protocol}: {n}</translation>
    </message>
    <message>
        <source>Moved {name} to the protocol {protocol}</source>
        <translation>{name}: protokol değiştirildi, yeni protokol {protocol}</translation>
    </message>
    <message>
        <source>Moved {what} of {name} from {old} to {day}</source>
        <translation>{name}: {what} randevusu taşındı, {old} → {day}</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Taşınıyor</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Bn</translation>
    </message>
    <message>
        <source>Mutated</source>
        <translation>Mutant</translation>
    </message>
    <message>
        <source>N category</source>
        <translation>N kategorisi</translation>
    </message>
    <message>
        <source>N sub-category</source>
        <translation>N alt kategorisi</translation>
    </message>
    <message>
        <source>N0</source>
        <translation>N0</translation>
    </message>
    <message>
        <source>N1</source>
        <translation>N1</translation>
    </message>
    <message>
        <source>N1 has a, b and c; N2 has a and b; N0 has none.</source>
        <translation>N1&apos;in a, b, c; N2&apos;nin a, b alt kategorisi vardır; N0&apos;ın yoktur.</translation>
    </message>
    <message>
        <source>N2</source>
        <translation>N2</translation>
    </message>
    <message>
        <source>NCCN Colon V.1.2022 as quoted in PMC9657704, Table 5</source>
        <translation>NCCN Kolon V.1.2022, PMC9657704 Tablo 5 aktarımıyla</translation>
    </message>
    <message>
        <source>NCCN colon, stage IV resected, frequent end of the range</source>
        <translation>NCCN kolon, rezeke evre IV, aralığın sık ucu</translation>
    </message>
    <message>
        <source>NCCN colon, stage IV resected, sparse end of the range</source>
        <translation>NCCN kolon, rezeke evre IV, aralığın seyrek ucu</translation>
    </message>
    <message>
        <source>NICE QS20 (2022) with a local UK schedule</source>
        <translation>NICE QS20 (2022) ve yerel bir Birleşik Krallık takvimi</translation>
    </message>
    <message>
        <source>NICE quality standard QS20, statement 4; Royal Devon local schedule</source>
        <translation>NICE kalite standardı QS20, 4. bildirim; Royal Devon yerel takvimi</translation>
    </message>
    <message>
        <source>NRAS</source>
        <translation>NRAS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>Adı kayıtlı değil</translation>
    </message>
    <message>
        <source>Name of another analyte</source>
        <translation>Diğer analitin adı</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Name of the resection</source>
        <translation>Rezeksiyonun adı</translation>
    </message>
    <message>
        <source>Name one patient by the hospital number, or give --all or --list.</source>
        <translation>Dosya numarasıyla bir hasta belirtin ya da --all veya --list verin.</translation>
    </message>
    <message>
        <source>Name the surgeon who is responsible for the patient.</source>
        <translation>Hastadan sorumlu cerrahı yazın.</translation>
    </message>
    <message>
        <source>Name the surgeon who takes them over.</source>
        <translation>Hastaları devralan cerrahın adını yazın.</translation>
    </message>
    <message>
        <source>Name who read the report: you record it for somebody.</source>
        <translation>Raporu kimin gördüğünü yazın: bunu başkası adına kaydediyorsunuz.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Adlandırma</translation>
    </message>
    <message>
        <source>Nearest margin at</source>
        <translation>En yakın sınır</translation>
    </message>
    <message>
        <source>Needs someone to act</source>
        <translation>Birinin ilgilenmesi gereken</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>Neither key file of {path} belongs to it. Put both back from a backup.</source>
        <translation>{path}: yanındaki iki anahtar dosyası da ona ait değil. İkisini de yedekten geri koyun.</translation>
    </message>
    <message>
        <source>New World {code}</source>
        <translation>New World {code}</translation>
    </message>
    <message>
        <source>New World {code}; also called {names}</source>
        <translation>New World {code}; diğer adları: {names}</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Yeni bulgu</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Yeni lezyon</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Yeni kayıt defteri</translation>
    </message>
    <message>
        <source>Next due: {due}</source>
        <translation>Sıradaki: {due}</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Sıradaki tetkik</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Sonraki adımın sorumlusu</translation>
    </message>
    <message>
        <source>Next step for {name}: {what}</source>
        <translation>{name} için sonraki adım: {what}</translation>
    </message>
    <message>
        <source>Next step not recorded.</source>
        <translation>Sonraki adım kayıtlı değil.</translation>
    </message>
    <message>
        <source>Next step, by whom, by when</source>
        <translation>Sonraki adım, kim, ne zamana kadar</translation>
    </message>
    <message>
        <source>Next step: {step}.</source>
        <translation>Sonraki adım: {step}.</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Sonraki adım: {what}</translation>
    </message>
    <message>
        <source>Next try on</source>
        <translation>Sonraki deneme tarihi</translation>
    </message>
    <message>
        <source>Next try {day}</source>
        <translation>Sonraki deneme {day}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Sıradaki kontrol</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No CEA recorded</source>
        <translation>Kayıtlı CEA yok</translation>
    </message>
    <message>
        <source>No MDT decision</source>
        <translation>Konsey kararı yok</translation>
    </message>
    <message>
        <source>No MDT decision recorded</source>
        <translation>Konsey kararı kayıtlı değil</translation>
    </message>
    <message>
        <source>No ablation is recorded one by one.</source>
        <translation>Tek tek kayıtlı ablasyon yok.</translation>
    </message>
    <message>
        <source>No answer to the letter: ask the general practitioner and the registry office, and log it.</source>
        <translation>Mektuba yanıt yok: aile hekimine ve nüfus müdürlüğüne sorun, sonucu yazın.</translation>
    </message>
    <message>
        <source>No appointment is booked at the moment.</source>
        <translation>Şu anda randevunuz yok.</translation>
    </message>
    <message>
        <source>No appointment of this line has passed.</source>
        <translation>Bu satırda geçmiş randevu yok.</translation>
    </message>
    <message>
        <source>No attempt recorded</source>
        <translation>Kayıtlı deneme yok</translation>
    </message>
    <message>
        <source>No backup could be made before this change. {refusal} Go on without one, or stop here: nothing is changed yet.</source>
        <translation>Bu değişiklikten önce yedek alınamadı. {refusal} Yedeksiz devam edin ya da burada durun: henüz hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No backup was made of {path}: it cannot be read or written ({reason}).</source>
        <translation>{path} için yedek alınmadı: okunamıyor ya da yazılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>No backup was made: it could not be read back ({flaw}).</source>
        <translation>Yedek alınmadı: yazılan geri okunamadı ({flaw}).</translation>
    </message>
    <message>
        <source>No backup was made: the disk of {path} is full. Make room on this disk.</source>
        <translation>Yedek alınmadı: {path} dosyasının diski dolu. Bu diskte yer açın.</translation>
    </message>
    <message>
        <source>No backup was made: what was written is not what was read. Try again.</source>
        <translation>Yedek alınmadı: yazılan, okunanla aynı değil. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>No backup was made: {path} cannot be written ({reason}).</source>
        <translation>Yedek alınmadı: {path} yazılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>No backup was made: {path} is damaged. Restore the newest backup.</source>
        <translation>Yedek alınmadı: {path} bozuk. En yeni yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>No calendar counts from an operation that was not curative.</source>
        <translation>Hiçbir takvim küratif olmayan bir ameliyattan sayılmaz.</translation>
    </message>
    <message>
        <source>No calendar yet</source>
        <translation>Henüz takvim yok</translation>
    </message>
    <message>
        <source>No change of management</source>
        <translation>Tedavide değişiklik yok</translation>
    </message>
    <message>
        <source>No complication is recorded.</source>
        <translation>Kayıtlı komplikasyon yok.</translation>
    </message>
    <message>
        <source>No confirmed contact</source>
        <translation>Doğrulanmış temas yok</translation>
    </message>
    <message>
        <source>No contact was ever confirmed.</source>
        <translation>Hiçbir temas doğrulanmamış.</translation>
    </message>
    <message>
        <source>No dates due</source>
        <translation>Beklenen tarih yok</translation>
    </message>
    <message>
        <source>No day yet: this check is due now</source>
        <translation>Günü belli değil: bu kontrolün zamanı geldi</translation>
    </message>
    <message>
        <source>No detail recorded.</source>
        <translation>Kayıtlı ayrıntı yok.</translation>
    </message>
    <message>
        <source>No drug but antiemetics, antipyretics, analgesics, diuretics, electrolytes; physiotherapy, or a wound opened at the bedside</source>
        <translation>Antiemetik, antipiretik, analjezik, diüretik ve elektrolit dışında ilaç yok; fizyoterapi ya da yatak başında açılan yara</translation>
    </message>
    <message>
        <source>No emergency</source>
        <translation>Acil değil</translation>
    </message>
    <message>
        <source>No evidence of disease</source>
        <translation>Hastalık bulgusu yok</translation>
    </message>
    <message>
        <source>No examination of the next {n} months changes.</source>
        <translation>Önümüzdeki {n} ayın hiçbir tetkiki değişmez.</translation>
    </message>
    <message>
        <source>No free slot before</source>
        <translation>Daha önce boş yer yok</translation>
    </message>
    <message>
        <source>No later visit is planned: discharge or extend the programme.</source>
        <translation>Planlı başka kontrol yok: hastayı izlemden çıkarın ya da programı uzatın.</translation>
    </message>
    <message>
        <source>No lesion in place is recorded.</source>
        <translation>Yerinde lezyon kayıtlı değil.</translation>
    </message>
    <message>
        <source>No lesion is recorded one by one.</source>
        <translation>Tek tek kayıtlı lezyon yok.</translation>
    </message>
    <message>
        <source>No lesion recorded.</source>
        <translation>Kayıtlı lezyon yok.</translation>
    </message>
    <message>
        <source>No liver failure</source>
        <translation>Karaciğer yetmezliği yok</translation>
    </message>
    <message>
        <source>No metastases at diagnosis are recorded, nor a staging outside the liver.</source>
        <translation>Tanı anında metastaz da karaciğer dışı evreleme de kayıtlı değil.</translation>
    </message>
    <message>
        <source>No number is outside the limits of its unit.</source>
        <translation>Hiçbir sayı biriminin sınırları dışında değildir.</translation>
    </message>
    <message>
        <source>No operation is recorded by {day}.</source>
        <translation>{day} tarihine kadar kayıtlı ameliyat yok.</translation>
    </message>
    <message>
        <source>No operation is recorded.</source>
        <translation>Kayıtlı ameliyat yok.</translation>
    </message>
    <message>
        <source>No operation recorded</source>
        <translation>Kayıtlı ameliyat yok</translation>
    </message>
    <message>
        <source>No operation, no therapy and no recurrence is recorded.</source>
        <translation>Kayıtlı ameliyat, tedavi ve nüks yok.</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sonucu belirsiz</translation>
    </message>
    <message>
        <source>No patient has the hospital number {number}. Type one of this registry.</source>
        <translation>{number} dosya numaralı hasta yok. Bu kayıt defterindeki bir numarayı yazın.</translation>
    </message>
    <message>
        <source>No patients under surveillance yet</source>
        <translation>Henüz izlemde hasta yok</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Plan yok</translation>
    </message>
    <message>
        <source>No plan: needs attention</source>
        <translation>Plan yok: ilgi bekliyor</translation>
    </message>
    <message>
        <source>No preoperative chemotherapy</source>
        <translation>Ameliyat öncesi kemoterapi yok</translation>
    </message>
    <message>
        <source>No protocol</source>
        <translation>Protokol yok</translation>
    </message>
    <message>
        <source>No recurrence</source>
        <translation>Nüks yok</translation>
    </message>
    <message>
        <source>No recurrence recorded</source>
        <translation>Kayıtlı nüks yok</translation>
    </message>
    <message>
        <source>No recurrence, month {n}</source>
        <translation>Nüks yok, {n}. ay</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>No result is awaited.</source>
        <translation>Beklenen sonuç yok.</translation>
    </message>
    <message>
        <source>No result recorded</source>
        <translation>Kayıtlı sonuç yok</translation>
    </message>
    <message>
        <source>No room: {folder} has {free} MB free, and {needed} MB are needed. Make room on this disk.</source>
        <translation>Yer yok: {folder} klasöründe {free} MB boş, {needed} MB gerekiyor. Bu diskte yer açın.</translation>
    </message>
    <message>
        <source>No scan is recorded.</source>
        <translation>Kayıtlı görüntüleme yok.</translation>
    </message>
    <message>
        <source>No specimen is recorded.</source>
        <translation>Kayıtlı piyes yok.</translation>
    </message>
    <message>
        <source>No systemic therapy recorded</source>
        <translation>Kayıtlı sistemik tedavi yok</translation>
    </message>
    <message>
        <source>No telephone number recorded.</source>
        <translation>Telefon numarası kayıtlı değil.</translation>
    </message>
    <message>
        <source>No therapy before resection</source>
        <translation>Rezeksiyon öncesi tedavi yok</translation>
    </message>
    <message>
        <source>No two patients share a hospital number.</source>
        <translation>İki hastanın dosya numarası aynı olamaz.</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Henüz doğrulanmış yedek yok</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Kontrol yok</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>Planlı kontrol yok</translation>
    </message>
    <message>
        <source>No, the clock is wrong</source>
        <translation>Hayır, saat yanlış</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody became overdue since Hepatrack was last open, {day}</source>
        <translation>Hepatrack en son {day} günü açıktı; o günden beri geciken yok</translation>
    </message>
    <message>
        <source>Nobody becomes overdue by it, and nobody loses a flag.</source>
        <translation>Bununla kimse gecikmiş olmaz, kimsenin gecikme uyarısı da kalkmaz.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Nobody ended surveillance, and the patient is on no list.</source>
        <translation>İzlemi kimse bitirmemiş, ama hasta hiçbir listede değil.</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Bu süzgece uyan kimse yok</translation>
    </message>
    <message>
        <source>Nobody follows it: no calendar would change.</source>
        <translation>Kimse izlemiyor: hiçbir takvim değişmez.</translation>
    </message>
    <message>
        <source>Nobody follows this version of the protocol any more.</source>
        <translation>Protokolün bu sürümüyle artık kimse izlenmiyor.</translation>
    </message>
    <message>
        <source>Nobody is booked</source>
        <translation>Randevulu kimse yok</translation>
    </message>
    <message>
        <source>Nobody is followed.</source>
        <translation>İzlemde kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Bu listede kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Bu listede kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is overdue</source>
        <translation>Gecikmiş kimse yok</translation>
    </message>
    <message>
        <source>Nobody is paused or deferred</source>
        <translation>Duraklatılan ya da ertelenen hasta yok</translation>
    </message>
    <message>
        <source>Nobody is responsible for this patient.</source>
        <translation>Bu hastadan sorumlu kimse yok.</translation>
    </message>
    <message>
        <source>Nobody needs a plan, tracing or a discharge decision</source>
        <translation>Plan, ulaşma ya da izlemden çıkarma kararı bekleyen kimse yok</translation>
    </message>
    <message>
        <source>Nobody needs this now</source>
        <translation>Şu anda buna ihtiyacı olan yok</translation>
    </message>
    <message>
        <source>Nobody of this list gets this letter.</source>
        <translation>Bu listeden kimseye bu mektup gitmiyor.</translation>
    </message>
    <message>
        <source>Nobody of those ticked is left to do this for.</source>
        <translation>İşaretlenenler arasında bunun yapılacağı kimse kalmadı.</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Sorumlu yok</translation>
    </message>
    <message>
        <source>Nobody works here under the name {name}. Add an operator first.</source>
        <translation>{name} adıyla çalışan kimse yok. Önce kullanıcı olarak ekleyin.</translation>
    </message>
    <message>
        <source>Nobody. Who was overdue before is in the tile above.</source>
        <translation>Kimse yok. Daha önce gecikmiş olanlar yukarıdaki kutudadır.</translation>
    </message>
    <message>
        <source>Node status of the primary</source>
        <translation>Primerin lenf nodu durumu</translation>
    </message>
    <message>
        <source>Node-positive primary ({value}): {points}</source>
        <translation>Primerde lenf nodu pozitif ({value}): {points}</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Lenf nodu</translation>
    </message>
    <message>
        <source>Nodes examined</source>
        <translation>İncelenen lenf nodu</translation>
    </message>
    <message>
        <source>Nodes positive</source>
        <translation>Pozitif lenf nodu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>None of these patients can be moved to this version.</source>
        <translation>Bu hastaların hiçbiri bu sürüme taşınamaz.</translation>
    </message>
    <message>
        <source>None planned or recorded</source>
        <translation>Planlı ya da kayıtlı yok</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Kayıtlı yok</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Görülmedi</translation>
    </message>
    <message>
        <source>None: this is the last one of the programme</source>
        <translation>Yok: programın sonuncusu bu</translation>
    </message>
    <message>
        <source>Nordlinger 1996, six preoperative items; age above 60, size above 50 mm</source>
        <translation>Nordlinger 1996, ameliyat öncesi altı madde; yaş 60&apos;ın, çap 50 mm&apos;nin üstünde</translation>
    </message>
    <message>
        <source>Nordlinger score</source>
        <translation>Nordlinger skoru</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Kabul yok</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>Eklenmedi: {why}</translation>
    </message>
    <message>
        <source>Not adequate, repeat</source>
        <translation>Yetersiz, tekrarlanacak</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Plandan sapanlar</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Değerlendirilemez</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Randevu yok</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>Aranmadı</translation>
    </message>
    <message>
        <source>Not curatively treatable after systemic therapy</source>
        <translation>Sistemik tedavi sonrası küratif tedavi edilemez</translation>
    </message>
    <message>
        <source>Not curatively treatable at admission</source>
        <translation>Başvuruda küratif tedavi edilemez</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Karar yok</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Henüz karar verilmedi</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>Not fit for it now</source>
        <translation>Şu anda durumu uygun değil</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Karşılanmıyor</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Listede yok</translation>
    </message>
    <message>
        <source>Not printed, and why ({n}):</source>
        <translation>Yazdırılamayanlar ve nedeni ({n}):</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Ulaşılamıyor</translation>
    </message>
    <message>
        <source>Not reachable by telephone. A letter was sent: give it two weeks.</source>
        <translation>Telefonla ulaşılamıyor. Mektup gönderildi: iki hafta bekleyin.</translation>
    </message>
    <message>
        <source>Not reachable by telephone: write a letter.</source>
        <translation>Telefonla ulaşılamıyor: mektup yazın.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Okunmadı</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>Kayıtlı değil: {what}.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Henüz kayıtlı değil</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Gerekmiyor</translation>
    </message>
    <message>
        <source>Not resectable</source>
        <translation>Rezeke edilemez</translation>
    </message>
    <message>
        <source>Not saved yet: {what}. {typed}</source>
        <translation>Henüz kaydedilmedi: {what}. {typed}</translation>
    </message>
    <message>
        <source>Not shown then, by today&apos;s facts it would be</source>
        <translation>O gün gösterilmedi, bugünkü bilgilerle gösterilirdi</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Test edilmedi</translation>
    </message>
    <message>
        <source>Not yet accepted by the other centre.</source>
        <translation>Öbür merkez henüz kabul etmedi.</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Zamanı değil</translation>
    </message>
    <message>
        <source>Not yet operated on</source>
        <translation>Henüz ameliyat olmadı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation>Randevu sonucu notu</translation>
    </message>
    <message>
        <source>Note on the primary</source>
        <translation>Primer tümör notu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody is shown.</source>
        <translation>Ölçüt seçilmedi: herkes gösteriliyor.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Randevu yok.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Henüz hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing is dated before birth, after death or in the future.</source>
        <translation>Hiçbir tarih doğumdan önce, ölümden sonra ya da gelecekte değildir.</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose the outcome, or clear the day.</source>
        <translation>Henüz karar yok. Sonucu seçin ya da günü silin.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Beklenen bir şey yok</translation>
    </message>
    <message>
        <source>Nothing is open: the next window lies ahead.</source>
        <translation>Açık iş yok: sıradaki pencere ileride.</translation>
    </message>
    <message>
        <source>Nothing needs action today</source>
        <translation>Bugün yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>Nothing needs action.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing needs action. Next due {day}.</source>
        <translation>Yapılacak bir şey yok. Sıradaki {day}.</translation>
    </message>
    <message>
        <source>Nothing of this line can be booked.</source>
        <translation>Bu satırda randevu verilebilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing of this line can be put off: move a booking instead.</source>
        <translation>Bu satırda ertelenecek bir şey yok: randevunun gününü değiştirin.</translation>
    </message>
    <message>
        <source>Nothing of this line can be waived; cancel a booking first.</source>
        <translation>Bu satırda muaf tutulacak bir şey yok; önce randevuyu iptal edin.</translation>
    </message>
    <message>
        <source>Nothing of this line is left to perform.</source>
        <translation>Bu satırda yapılacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Nothing that this page asks for is missing.</source>
        <translation>Bu sayfanın sorduğu hiçbir şey eksik değil.</translation>
    </message>
    <message>
        <source>Nothing to do now ({n})</source>
        <translation>Şimdi yapılacak bir şey yok ({n})</translation>
    </message>
    <message>
        <source>Nothing to eat for 4 hours before.</source>
        <translation>Öncesinde 4 saat bir şey yemeyin.</translation>
    </message>
    <message>
        <source>Nothing to eat for 6 hours before; water is fine.</source>
        <translation>Öncesinde 6 saat bir şey yemeyin; su içebilirsiniz.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing was written: no document could be made.</source>
        <translation>Hiçbir şey yazılmadı: hiçbir belge hazırlanamadı.</translation>
    </message>
    <message>
        <source>Nothing would be lost: the present file holds nothing newer.</source>
        <translation>Hiçbir şey kaybolmaz: şimdiki dosyada daha yeni bir şey yok.</translation>
    </message>
    <message>
        <source>November {year} has {days} days.</source>
        <translation>Kasım {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Number of lesions</source>
        <translation>Lezyon sayısı</translation>
    </message>
    <message>
        <source>Number of metastases</source>
        <translation>Metastaz sayısı</translation>
    </message>
    <message>
        <source>Obstruction</source>
        <translation>Obstrüksiyon</translation>
    </message>
    <message>
        <source>October {year} has {days} days.</source>
        <translation>Ekim {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Old booking</source>
        <translation>Eski randevu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Yolunda</translation>
    </message>
    <message>
        <source>On the report</source>
        <translation>Raporda</translation>
    </message>
    <message>
        <source>On the screening list since {day} as {name}: {outcome}. Registering takes the person in there too.</source>
        <translation>{day} tarihinden beri ön değerlendirme listesinde, {name}: {outcome}. Kaydedince orada da alınmış olur.</translation>
    </message>
    <message>
        <source>On this day the patient is no longer paused.</source>
        <translation>Bu günden itibaren hasta duraklatılmış değildir.</translation>
    </message>
    <message>
        <source>On {day} the history ended with entry {entry} ({head}). It does not hold this entry: entries were taken out or rewritten, or an older file was put in the place of this one.</source>
        <translation>{day} günü geçmiş {entry} numaralı girdiyle ({head}) bitiyordu. Bu girdi geçmişte yok: girdiler çıkarılmış ya da yeniden yazılmış veya bu dosyanın yerine daha eski bir dosya konmuş.</translation>
    </message>
    <message>
        <source>One lesion cannot lie on both sides.</source>
        <translation>Tek lezyon iki tarafta birden olamaz.</translation>
    </message>
    <message>
        <source>One metastasis cannot lie on both sides.</source>
        <translation>Tek metastaz iki tarafta birden olamaz.</translation>
    </message>
    <message>
        <source>One of the two patients is not in the registry any more.</source>
        <translation>İki hastadan biri artık kayıt defterinde değil.</translation>
    </message>
    <message>
        <source>Only T4 has a sub-category, a or b.</source>
        <translation>Yalnızca T4&apos;ün a ya da b alt kategorisi vardır.</translation>
    </message>
    <message>
        <source>Only an administrator changes the protection. You work as: {label}.</source>
        <translation>Korumayı yalnızca yönetici değiştirir. Göreviniz: {label}.</translation>
    </message>
    <message>
        <source>Only an administrator changes this setting. You work as: {label}.</source>
        <translation>Bu ayarı yalnızca yönetici değiştirir. Göreviniz: {label}.</translation>
    </message>
    <message>
        <source>Only an administrator changes who works here. You work as: {label}.</source>
        <translation>Burada çalışanları yalnızca yönetici değiştirir. Göreviniz: {label}.</translation>
    </message>
    <message>
        <source>Only an administrator restores a registry. You work as: {label}.</source>
        <translation>Kayıt defterini yalnızca yönetici geri yükler. Göreviniz: {label}.</translation>
    </message>
    <message>
        <source>Only the month of this date is known: {day}. {rests}</source>
        <translation>Bu tarihin yalnız ayı biliniyor: {day}. {rests}</translation>
    </message>
    <message>
        <source>Only the year of this date is known: {day}. {rests}</source>
        <translation>Bu tarihin yalnız yılı biliniyor: {day}. {rests}</translation>
    </message>
    <message>
        <source>Only {n} MB are free on the disk of {folder}. Make room on it before it is full: then nothing could be saved.</source>
        <translation>{folder} klasörünün diskinde yalnız {n} MB boş yer var. Dolmadan yer açın: dolarsa hiçbir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>Only {who} changes what {who} prefers.</source>
        <translation>Bu tercihleri yalnız {who} değiştirebilir.</translation>
    </message>
    <message>
        <source>Op. {n}</source>
        <translation>Am. {n}</translation>
    </message>
    <message>
        <source>Op. {n} {day} {what}</source>
        <translation>Am. {n} {day} {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Open by {operator} on {host} since {since}, or not closed there. Close it there. Only when that computer no longer uses it, delete the file {lock}, then try again.</source>
        <translation>{host} bilgisayarında {since} saatinden beri açık ya da orada kapatılmamış ({operator}). Orada kapatın. Yalnız o bilgisayar artık kullanmıyorsa {lock} dosyasını silip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Open by {operator} on {host} since {since}.</source>
        <translation>{operator}, {host} bilgisayarında {since} saatinden beri çalışıyor.</translation>
    </message>
    <message>
        <source>Open in another window or by another program.</source>
        <translation>Başka bir pencerede ya da programda açık.</translation>
    </message>
    <message>
        <source>Open on {host} since {since}.</source>
        <translation>{host} bilgisayarında {since} saatinden beri açık.</translation>
    </message>
    <message>
        <source>Open the registry, choose Recovery code, and type it. Capitals, blanks and dashes do not matter; a mistyped group is named.</source>
        <translation>Kayıt defterini açın, Kurtarma kodu seçeneğine geçip kodu yazın. Büyük harf, boşluk ve tire fark etmez; yanlış yazılan grup söylenir.</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Sonucu aç</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Açılış sayfası</translation>
    </message>
    <message>
        <source>Operated on</source>
        <translation>Ameliyat tarihi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Ameliyat</translation>
    </message>
    <message>
        <source>Operation and pathology</source>
        <translation>Ameliyat ve patoloji</translation>
    </message>
    <message>
        <source>Operation of {day}</source>
        <translation>{day} ameliyatı</translation>
    </message>
    <message>
        <source>Operation of {day}: calendar not decided</source>
        <translation>{day} ameliyatı: takvim kararı yok</translation>
    </message>
    <message>
        <source>Operation or ablation</source>
        <translation>Ameliyat ya da ablasyon</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Ameliyatlar</translation>
    </message>
    <message>
        <source>Operations and therapy so far</source>
        <translation>Önceki ameliyatlar ve tedavi</translation>
    </message>
    <message>
        <source>Operations that may restart the calendar</source>
        <translation>Takvimi yeniden başlatabilecek ameliyatlar</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listenin sırası</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Other drugs, transfusion, parenteral nutrition</source>
        <translation>Başka ilaçlar, transfüzyon, parenteral beslenme</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Diğer katılanlar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Outcome entered on</source>
        <translation>Sonucun girildiği tarih</translation>
    </message>
    <message>
        <source>Outcome missing</source>
        <translation>Randevu sonucu belirsiz</translation>
    </message>
    <message>
        <source>Outcome missing: appointment has passed ({n})</source>
        <translation>Sonucu belirsiz: randevu günü geçti ({n})</translation>
    </message>
    <message>
        <source>Outcome of a visit</source>
        <translation>Vizitin sonucu</translation>
    </message>
    <message>
        <source>Outcome of screening</source>
        <translation>Ön değerlendirme sonucu</translation>
    </message>
    <message>
        <source>Outcome today</source>
        <translation>Bugünkü sonuç</translation>
    </message>
    <message>
        <source>Outside the calendar</source>
        <translation>Takvim dışı</translation>
    </message>
    <message>
        <source>Outside the liver</source>
        <translation>Karaciğer dışı</translation>
    </message>
    <message>
        <source>Ovary</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Yeri yok</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Overdue as far as is known: what was done before enrolment is not. Examine now, or confirm it.</source>
        <translation>Bilindiği kadarıyla gecikmiş: kayıttan önce ne yapıldığı bilinmiyor. Şimdi tetkik edin ya da doğrulayın.</translation>
    </message>
    <message>
        <source>Overdue at once: {names}</source>
        <translation>Hemen gecikmiş olanlar: {names}</translation>
    </message>
    <message>
        <source>Overdue items and what waits for an answer</source>
        <translation>Gecikenler ve yanıt bekleyenler</translation>
    </message>
    <message>
        <source>Overdue no more: {names}</source>
        <translation>Artık gecikmiş olmayanlar: {names}</translation>
    </message>
    <message>
        <source>Overdue on the first day of use  {n}</source>
        <translation>İlk kullanım gününde gecikmiş olanlar  {n}</translation>
    </message>
    <message>
        <source>Overdue, booked: confirm ({n})</source>
        <translation>Gecikmiş, randevulu: teyit ({n})</translation>
    </message>
    <message>
        <source>Overdue, not booked ({n})</source>
        <translation>Gecikmiş, randevu yok ({n})</translation>
    </message>
    <message>
        <source>Overdue, unknown</source>
        <translation>Gecikmiş, belirsiz</translation>
    </message>
    <message>
        <source>Overdue: {items}</source>
        <translation>Gecikmiş: {items}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PET-CT</source>
        <translation>PET-BT</translation>
    </message>
    <message>
        <source>PET-CT scan</source>
        <translation>PET-BT çekimi</translation>
    </message>
    <message>
        <source>PET-MRI</source>
        <translation>PET-MR</translation>
    </message>
    <message>
        <source>PET-MRI scan</source>
        <translation>PET-MR çekimi</translation>
    </message>
    <message>
        <source>PVE</source>
        <translation>PVE</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Sayfa {number} / {total}</translation>
    </message>
    <message>
        <source>Palliative</source>
        <translation>Palyatif</translation>
    </message>
    <message>
        <source>Palliative intent</source>
        <translation>Palyatif amaç</translation>
    </message>
    <message>
        <source>Palliative intent needs an MDT decision. Record the decision first.</source>
        <translation>Palyatif amaç için konsey kararı gerekir. Önce kararı kaydedin.</translation>
    </message>
    <message>
        <source>Palliative treatment</source>
        <translation>Palyatif tedavi</translation>
    </message>
    <message>
        <source>Palliative {drugs}</source>
        <translation>Palyatif {drugs}</translation>
    </message>
    <message>
        <source>Panitumumab</source>
        <translation>Panitumumab</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Parenchyma</source>
        <translation>Parankim</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>Kısmi yanıt</translation>
    </message>
    <message>
        <source>Partly removed.</source>
        <translation>Kısmen çıkarılmış.</translation>
    </message>
    <message>
        <source>Partly removed: {segments}.</source>
        <translation>Kısmen çıkarılmış: {segments}.</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Patoloji</translation>
    </message>
    <message>
        <source>Pathology and markers</source>
        <translation>Patoloji ve belirteçler</translation>
    </message>
    <message>
        <source>Pathology, mm</source>
        <translation>Patoloji, mm</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Patient summary</source>
        <translation>Hasta özeti</translation>
    </message>
    <message>
        <source>Patient {number}: {what}</source>
        <translation>Hasta {number}: {what}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklatma</translation>
    </message>
    <message>
        <source>Pause review</source>
        <translation>Duraklatma</translation>
    </message>
    <message>
        <source>Pause surveillance</source>
        <translation>İzlemi duraklat</translation>
    </message>
    <message>
        <source>Pause to review</source>
        <translation>Duraklatmayı gözden geçir</translation>
    </message>
    <message>
        <source>Pause: review due since {day}</source>
        <translation>Duraklatma: gözden geçirme günü {day}, geçti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation>Duraklatma başlangıcı</translation>
    </message>
    <message>
        <source>Paused from {day}, review was due on {review}. Responsible: {who}</source>
        <translation>Duraklatma {day}, gözden geçirme günü {review} geçti. Sorumlu: {who}</translation>
    </message>
    <message>
        <source>Paused since {day}</source>
        <translation>Duraklatma {day} tarihinden beri</translation>
    </message>
    <message>
        <source>Paused since {day}; review on {review}. Nothing is asked for until then.</source>
        <translation>Duraklatma {day}; gözden geçirme {review}. O güne dek bir şey istenmez.</translation>
    </message>
    <message>
        <source>Paused surveillance of {name} from {day}, review on {review}</source>
        <translation>{name}: izlem duraklatıldı, başlangıç {day}, gözden geçirme {review}</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Duraklatma bitişi</translation>
    </message>
    <message>
        <source>Paused, and the review date lies ahead.</source>
        <translation>Duraklatıldı, gözden geçirme günü ileride.</translation>
    </message>
    <message>
        <source>Paused, review on {day}</source>
        <translation>Duraklatıldı, gözden geçirme {day}</translation>
    </message>
    <message>
        <source>Paused, to be reviewed on {day}</source>
        <translation>Duraklatıldı, gözden geçirme {day}</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>Duraklatıldı: {reason}</translation>
    </message>
    <message>
        <source>Peak bilirubin</source>
        <translation>En yüksek bilirubin</translation>
    </message>
    <message>
        <source>Pelvic excision</source>
        <translation>Pelvik eksizyon</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Percutaneous</source>
        <translation>Perkütan</translation>
    </message>
    <message>
        <source>Perforation</source>
        <translation>Perforasyon</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Performed on</source>
        <translation>Yapıldığı tarih</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Belki iki kez</translation>
    </message>
    <message>
        <source>Peritoneum</source>
        <translation>Periton</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone 1 patient who is overdue</source>
        <translation>Gecikmiş 1 hastayı ara</translation>
    </message>
    <message>
        <source>Phone of the clinic</source>
        <translation>Polikliniğin telefonu</translation>
    </message>
    <message>
        <source>Phone {n} patients who are overdue</source>
        <translation>Gecikmiş {n} hastayı ara</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Telefon {phone}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonlar</translation>
    </message>
    <message>
        <source>Phones verified on</source>
        <translation>Telefonların doğrulandığı tarih</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Place on the map, across</source>
        <translation>Haritadaki yer, yatay</translation>
    </message>
    <message>
        <source>Place on the map, down</source>
        <translation>Haritadaki yer, dikey</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Trombosit</translation>
    </message>
    <message>
        <source>Please ring us for a day.</source>
        <translation>Gün almak için bizi arayın.</translation>
    </message>
    <message>
        <source>Please ring us for a day: {phone}.</source>
        <translation>Gün almak için bizi arayın: {phone}.</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>Plevral efüzyon</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pnömoni</translation>
    </message>
    <message>
        <source>Poorly differentiated</source>
        <translation>Az diferansiye</translation>
    </message>
    <message>
        <source>Portal vein embolisation</source>
        <translation>Portal ven embolizasyonu</translation>
    </message>
    <message>
        <source>Positive, not re-excised</source>
        <translation>Pozitif, yeniden eksize edilmedi</translation>
    </message>
    <message>
        <source>Positive, re-excised</source>
        <translation>Pozitif, yeniden eksize edildi</translation>
    </message>
    <message>
        <source>Post-hepatectomy liver failure</source>
        <translation>Hepatektomi sonrası karaciğer yetmezliği</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gebelik</translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translation>Ameliyat öncesi</translation>
    </message>
    <message>
        <source>Preoperative therapy</source>
        <translation>Ameliyat öncesi tedavi</translation>
    </message>
    <message>
        <source>Preoperative {drugs}</source>
        <translation>Ameliyat öncesi {drugs}</translation>
    </message>
    <message>
        <source>Preparation: CT</source>
        <translation>Hazırlık: BT</translation>
    </message>
    <message>
        <source>Preparation: MRI</source>
        <translation>Hazırlık: MR</translation>
    </message>
    <message>
        <source>Preparation: PET-CT</source>
        <translation>Hazırlık: PET-BT</translation>
    </message>
    <message>
        <source>Preparation: PET-MRI</source>
        <translation>Hazırlık: PET-MR</translation>
    </message>
    <message>
        <source>Preparation: blood test</source>
        <translation>Hazırlık: kan tahlili</translation>
    </message>
    <message>
        <source>Preparation: colonoscopy</source>
        <translation>Hazırlık: kolonoskopi</translation>
    </message>
    <message>
        <source>Present: name and signature</source>
        <translation>Katılanlar: ad ve imza</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primer</translation>
    </message>
    <message>
        <source>Primary diagnosed on</source>
        <translation>Primerin tanı tarihi</translation>
    </message>
    <message>
        <source>Primary first</source>
        <translation>Önce primer</translation>
    </message>
    <message>
        <source>Primary resected on</source>
        <translation>Primerin rezeksiyon tarihi</translation>
    </message>
    <message>
        <source>Primary resection</source>
        <translation>Primer rezeksiyonu</translation>
    </message>
    <message>
        <source>Primary site</source>
        <translation>Primerin yeri</translation>
    </message>
    <message>
        <source>Primary through the serosa, T4 ({value}): {points}</source>
        <translation>Primer serozayı aşmış, T4 ({value}): {points}</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>Primer tümör</translation>
    </message>
    <message>
        <source>Primary tumour found</source>
        <translation>Primer tümör saptandı</translation>
    </message>
    <message>
        <source>Pringle</source>
        <translation>Pringle</translation>
    </message>
    <message>
        <source>Print an operation</source>
        <translation>Bir ameliyatı yazdır</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Yazdır, aktar</translation>
    </message>
    <message>
        <source>Print the MDT sheet</source>
        <translation>Konsey formunu yazdır</translation>
    </message>
    <message>
        <source>Print the operation of {day} ({code})</source>
        <translation>{day} ameliyatını yazdır ({code})</translation>
    </message>
    <message>
        <source>Print the plan for the patient</source>
        <translation>Hasta için planı yazdır</translation>
    </message>
    <message>
        <source>Print the scores</source>
        <translation>Skorları yazdır</translation>
    </message>
    <message>
        <source>Print the whole record</source>
        <translation>Tüm kaydı yazdır</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>Basım {at}</translation>
    </message>
    <message>
        <source>Printed {at} by {name}</source>
        <translation>Basım {at} · {name}</translation>
    </message>
    <message>
        <source>Priority 0: nothing makes it more urgent than the days.</source>
        <translation>Öncelik 0: günler dışında acil kılan bir şey yok.</translation>
    </message>
    <message>
        <source>Priority {n}: {reasons}.</source>
        <translation>Öncelik {n}: {reasons}.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programme complete</source>
        <translation>Program tamamlandı</translation>
    </message>
    <message>
        <source>Programme complete: decide</source>
        <translation>Program bitti: karar</translation>
    </message>
    <message>
        <source>Programme elapsed</source>
        <translation>Program süresi dolmuş</translation>
    </message>
    <message>
        <source>Programme over before entry: confirm</source>
        <translation>Program kayıttan önce bitmiş: onayla</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Progresyon</translation>
    </message>
    <message>
        <source>Progression during treatment</source>
        <translation>Tedavi sırasında progresyon</translation>
    </message>
    <message>
        <source>Protected this registry: {name} and the recovery code can open it</source>
        <translation>Kayıt defteri korumaya alındı: {name} ve kurtarma kodu açabilir</translation>
    </message>
    <message>
        <source>Prothrombin activity</source>
        <translation>Protrombin aktivitesi</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Protocol of a patient</source>
        <translation>Hastanın protokolü</translation>
    </message>
    <message>
        <source>Protocol {name} version {version} ({rhythm})</source>
        <translation>Protokol {name} v{version} ({rhythm})</translation>
    </message>
    <message>
        <source>Protocol {name} v{version}, the date never moves</source>
        <translation>Protokol {name} v{version}, tarih hiç değişmez</translation>
    </message>
    <message>
        <source>Protocols of the site</source>
        <translation>Merkezin protokolleri</translation>
    </message>
    <message>
        <source>Published: every 3 months for 2 years, every 6 months after. The end at month 60 is an assumption (follow-up in the study ran from 18 to 60 months).</source>
        <translation>Yayımlanan: 2 yıl 3 ayda bir, sonra 6 ayda bir. 60. ayda bitmesi varsayımdır (çalışmadaki izlem 18 ila 60 ay sürmüştür).</translation>
    </message>
    <message>
        <source>Put back into the course</source>
        <translation>Seyre geri al</translation>
    </message>
    <message>
        <source>Put back into the course of {name}: {what}</source>
        <translation>{name}: seyre geri kondu, {what}</translation>
    </message>
    <message>
        <source>Put off for a reason until a day that lies ahead.</source>
        <translation>Bir nedenle ilerideki bir güne ertelendi.</translation>
    </message>
    <message>
        <source>Put on the MDT list</source>
        <translation>Konsey listesine al</translation>
    </message>
    <message>
        <source>Put {name} on the list of the MDT</source>
        <translation>{name} konsey listesine alındı</translation>
    </message>
    <message>
        <source>Put {name} on the screening list</source>
        <translation>{name} ön değerlendirme listesine alındı</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Question and decision</source>
        <translation>Soru ve karar</translation>
    </message>
    <message>
        <source>Question for the MDT</source>
        <translation>Konseye soru</translation>
    </message>
    <message>
        <source>Question to the MDT</source>
        <translation>Konseye soru</translation>
    </message>
    <message>
        <source>Question to the meeting</source>
        <translation>Konseye soru</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>R0</source>
        <translation>R0</translation>
    </message>
    <message>
        <source>R0 above 0 mm</source>
        <translation>0 mm&apos;nin üstünde R0</translation>
    </message>
    <message>
        <source>R0 from 1.0 mm</source>
        <translation>1,0 mm ve üstü R0</translation>
    </message>
    <message>
        <source>R0, R1, R2 or RX by a named rule, default R1 below 1 mm</source>
        <translation>adı verilen kurala göre R0, R1, R2 ya da RX; varsayılan: 1 mm altı R1</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>R1 at contact, 0 mm</source>
        <translation>Temasta R1, 0 mm</translation>
    </message>
    <message>
        <source>R1 below 1 mm</source>
        <translation>1 mm&apos;nin altında R1</translation>
    </message>
    <message>
        <source>R1, parenchymal</source>
        <translation>R1, parankimal</translation>
    </message>
    <message>
        <source>R1, vascular</source>
        <translation>R1, vasküler</translation>
    </message>
    <message>
        <source>R2</source>
        <translation>R2</translation>
    </message>
    <message>
        <source>RAS mutated</source>
        <translation>RAS mutant</translation>
    </message>
    <message>
        <source>RAS wild type</source>
        <translation>RAS yabanıl tip</translation>
    </message>
    <message>
        <source>RAS, BRAF, MSI</source>
        <translation>RAS, BRAF, MSI</translation>
    </message>
    <message>
        <source>RECIST 1.1</source>
        <translation>RECIST 1.1</translation>
    </message>
    <message>
        <source>RECIST 1.1, from the sums of diameters</source>
        <translation>RECIST 1.1, çap toplamlarından</translation>
    </message>
    <message>
        <source>RX</source>
        <translation>RX</translation>
    </message>
    <message>
        <source>Radiation oncologist</source>
        <translation>Radyasyon onkoloğu</translation>
    </message>
    <message>
        <source>Radiofrequency</source>
        <translation>Radyofrekans</translation>
    </message>
    <message>
        <source>Range in the source: every 3 to 6 months for 3 years, every 6 to 12 months in years 4 and 5; CT every 6 to 12 months for 3 years, then yearly. Colonoscopy after month 12 every 3 to 5 years.</source>
        <translation>Kaynaktaki aralık: 3 yıl 3 ila 6 ayda bir, 4. ve 5. yıllarda 6 ila 12 ayda bir; BT 3 yıl 6 ila 12 ayda bir, sonra yılda bir. 12. aydan sonra 3 ila 5 yılda bir kolonoskopi.</translation>
    </message>
    <message>
        <source>Range in the source: visit and CEA every 3 to 6 months for 2 years, then every 6 months to 5 years; CT every 6 to 12 months for 5 years, in stage IV every 3 to 6 months in the first 2 years. Colonoscopy after month 12 by its findings.</source>
        <translation>Kaynaktaki aralık: 2 yıl 3 ila 6 ayda bir poliklinik kontrolü ve CEA, sonra 5. yıla dek 6 ayda bir; BT 5 yıl 6 ila 12 ayda bir, evre IV için ilk 2 yıl 3 ila 6 ayda bir. 12. aydan sonra bulgularına göre kolonoskopi.</translation>
    </message>
    <message>
        <source>Range in the source: visit and CEA every 3 to 6 months for 2 years, then every 6 months to 5 years; CT every 6 to 12 months for 5 years, in stage IV every 3 to 6 months in the first 2 years. Colonoscopy after month 12 by its findings. PET-CT not indicated in the text seen (stage II and III).</source>
        <translation>Kaynaktaki aralık: 2 yıl 3 ila 6 ayda bir poliklinik kontrolü ve CEA, sonra 5. yıla dek 6 ayda bir; BT 5 yıl 6 ila 12 ayda bir, evre IV için ilk 2 yıl 3 ila 6 ayda bir. 12. aydan sonra bulgularına göre kolonoskopi. Görülen metinde PET-BT endike değil (evre II ve III).</translation>
    </message>
    <message>
        <source>Re-operation {day}</source>
        <translation>Yeniden ameliyat {day}</translation>
    </message>
    <message>
        <source>Reached by telephone on {day}.</source>
        <translation>Telefonla ulaşıldı: {day}.</translation>
    </message>
    <message>
        <source>Reached {name} on {day}: surveillance goes on as before</source>
        <translation>{name} ile {day} günü görüşüldü: izlem eskisi gibi sürüyor</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Okuyan</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Okunma tarihi</translation>
    </message>
    <message>
        <source>Read the protocol {protocol}, version {n}, from a file</source>
        <translation>Protokol dosyadan alındı: {protocol}, sürüm {n}</translation>
    </message>
    <message>
        <source>Read the result of 1 patient</source>
        <translation>1 hastanın sonucunu oku</translation>
    </message>
    <message>
        <source>Read the results of {n} patients</source>
        <translation>{n} hastanın sonuçlarını oku</translation>
    </message>
    <message>
        <source>Read: {who}</source>
        <translation>Gören: {who}</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Reason for conversion</source>
        <translation>Açığa geçme nedeni</translation>
    </message>
    <message>
        <source>Reason for exclusion</source>
        <translation>Dışlama nedeni</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Bitirme nedeni</translation>
    </message>
    <message>
        <source>Reason for the extension</source>
        <translation>Uzatma nedeni</translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation>Duraklatma nedeni</translation>
    </message>
    <message>
        <source>Reason for the substitution</source>
        <translation>Yerine geçme nedeni</translation>
    </message>
    <message>
        <source>Reason, dissent</source>
        <translation>Gerekçe, karşı görüş</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gerekçeler</translation>
    </message>
    <message>
        <source>Reasons and dissent</source>
        <translation>Gerekçe ve karşı görüş</translation>
    </message>
    <message>
        <source>Rec. {n}</source>
        <translation>Nüks {n}</translation>
    </message>
    <message>
        <source>Rec. {n}: {sites}</source>
        <translation>Nüks {n}: {sites}</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Karar gir</translation>
    </message>
    <message>
        <source>Record here</source>
        <translation>Burada kayıt yap</translation>
    </message>
    <message>
        <source>Record it is about</source>
        <translation>İlgili olduğu kayıt</translation>
    </message>
    <message>
        <source>Record lost to follow-up</source>
        <translation>İzlemden kopmuş olarak kaydet</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Sonucu kaydet</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>Sonuç gir</translation>
    </message>
    <message>
        <source>Record the MDT decision</source>
        <translation>Konsey kararını kaydet</translation>
    </message>
    <message>
        <source>Record the MDT decision on 1 patient</source>
        <translation>1 hastanın konsey kararını kaydet</translation>
    </message>
    <message>
        <source>Record the MDT decision on the recurrence</source>
        <translation>Nüks için konsey kararını kaydet</translation>
    </message>
    <message>
        <source>Record the MDT decisions on {n} patients</source>
        <translation>{n} hastanın konsey kararlarını kaydet</translation>
    </message>
    <message>
        <source>Record the acceptance</source>
        <translation>Devrin kabulünü kaydet</translation>
    </message>
    <message>
        <source>Record the death itself; it ends surveillance.</source>
        <translation>Ölümün kendisini kaydedin; izlemi o bitirir.</translation>
    </message>
    <message>
        <source>Record the operation</source>
        <translation>Ameliyatı kaydet</translation>
    </message>
    <message>
        <source>Record the values of one patient at a time.</source>
        <translation>Her seferinde tek bir hastanın değerlerini kaydedin.</translation>
    </message>
    <message>
        <source>Record what the MDT decided</source>
        <translation>Konsey kararını kaydet</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedilen</translation>
    </message>
    <message>
        <source>Recorded 1 visit as done</source>
        <translation>1 kontrol yapıldı olarak kaydedildi</translation>
    </message>
    <message>
        <source>Recorded 1 visit as missed</source>
        <translation>1 kontrol gelmedi olarak kaydedildi</translation>
    </message>
    <message>
        <source>Recorded a primary tumour of {name}</source>
        <translation>{name}: primer tümör kaydedildi</translation>
    </message>
    <message>
        <source>Recorded a recurrence of {name} on {day}</source>
        <translation>{name}: nüks kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded a specimen of {name} from the operation of {day}</source>
        <translation>{name}: {day} ameliyatının piyesi kaydedildi</translation>
    </message>
    <message>
        <source>Recorded an ablation of {name} at the operation of {day}</source>
        <translation>{name}: {day} ameliyatındaki ablasyon kaydedildi</translation>
    </message>
    <message>
        <source>Recorded as {called}; by its segments it is {value}.</source>
        <translation>Kayıtta: {called}; segmentlere göre: {value}.</translation>
    </message>
    <message>
        <source>Recorded disease outside the liver of {name}</source>
        <translation>{name}: karaciğer dışı hastalık kaydedildi</translation>
    </message>
    <message>
        <source>Recorded lesion {number} of {name}</source>
        <translation>{name}: {number} numaralı lezyon kaydedildi</translation>
    </message>
    <message>
        <source>Recorded systemic therapy of {name} from {day}</source>
        <translation>{name}: sistemik tedavi kaydedildi, başlangıç {day}</translation>
    </message>
    <message>
        <source>Recorded that {name} was considered and not taken in</source>
        <translation>{name} değerlendirildi, programa alınmadı: kaydedildi</translation>
    </message>
    <message>
        <source>Recorded that {name} was considered on {day}</source>
        <translation>{name}: program için değerlendirildiği kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the MDT decision on {name} of {day}</source>
        <translation>{name}: konsey kararı kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the complication of {name} on {day}</source>
        <translation>{name}: komplikasyon kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the death of {name} on {day}</source>
        <translation>{name}: ölüm kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the fate of lesion {number} of {name} at the operation of {day}</source>
        <translation>{name}: {number} numaralı lezyonun {day} ameliyatındaki akıbeti kaydedildi</translation>
    </message>
    <message>
        <source>Recorded the fates of {n} lesions of {name}</source>
        <translation>{name}: {n} lezyonun akıbeti kaydedildi</translation>
    </message>
    <message>
        <source>Recorded the liver disease of {name}</source>
        <translation>{name}: karaciğer hastalığı kaydedildi</translation>
    </message>
    <message>
        <source>Recorded the operation of {name} on {day}</source>
        <translation>{name}: ameliyat kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the result of {what} of {name}, {day}</source>
        <translation>{name}: {what} sonucu kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the size of lesion {number} of {name} on {day}</source>
        <translation>{name}: {number} numaralı lezyonun boyutu kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded the sizes of {n} lesions of {name}</source>
        <translation>{name}: {n} lezyonun boyutu kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} ablations of {name}</source>
        <translation>{name}: {n} ablasyon kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} complications of {name}</source>
        <translation>{name}: {n} komplikasyon kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} examinations of the work-up of {name}</source>
        <translation>{name}: ameliyat öncesi {n} tetkik kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} laboratory values of {name}</source>
        <translation>{name}: {n} laboratuvar değeri kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} laboratory values of {name}, {day}</source>
        <translation>{name}: {n} laboratuvar değeri kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recorded {n} lesions of {name}</source>
        <translation>{name}: {n} lezyon kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} specimens of {name}</source>
        <translation>{name}: {n} piyes kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} visits as done</source>
        <translation>{n} kontrol yapıldı olarak kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {n} visits as missed</source>
        <translation>{n} kontrol gelmedi olarak kaydedildi</translation>
    </message>
    <message>
        <source>Recorded {what} of {name} on {day}</source>
        <translation>{name}: {what} yapıldı olarak kaydedildi, {day}</translation>
    </message>
    <message>
        <source>Recording takes another role. You work as: {label}, who reads and prints.</source>
        <translation>Kaydetmek için başka bir görev gerekir. Göreviniz: {label}; okur ve yazdırır.</translation>
    </message>
    <message>
        <source>Recovery code of a registry</source>
        <translation>Kurtarma kodu (kayıt defteri)</translation>
    </message>
    <message>
        <source>Rectosigmoid</source>
        <translation>Rektosigmoid</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Rektum</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Nüks</translation>
    </message>
    <message>
        <source>Recurrence detected on</source>
        <translation>Nüksün saptanma tarihi</translation>
    </message>
    <message>
        <source>Recurrence of {day}</source>
        <translation>{day} nüksü</translation>
    </message>
    <message>
        <source>Recurrence of {day}: how to treat it?</source>
        <translation>{day} nüksü: nasıl tedavi edilmeli?</translation>
    </message>
    <message>
        <source>Recurrence of {day}: no decision recorded</source>
        <translation>{day} nüksü: karar kaydı yok</translation>
    </message>
    <message>
        <source>Recurrence {day}</source>
        <translation>Nüks {day}</translation>
    </message>
    <message>
        <source>Recurrence {n}</source>
        <translation>{n}. nüks</translation>
    </message>
    <message>
        <source>Recurrence {n}: {sites}</source>
        <translation>Nüks {n}: {sites}</translation>
    </message>
    <message>
        <source>Recurrence, MDT</source>
        <translation>Nüks, konsey</translation>
    </message>
    <message>
        <source>Recurrence, {span} after {code}</source>
        <translation>Nüks, {code} sonrası {span}</translation>
    </message>
    <message>
        <source>Recurrence-free</source>
        <translation>Nükssüz süre</translation>
    </message>
    <message>
        <source>Recurrences</source>
        <translation>Nüksler</translation>
    </message>
    <message>
        <source>Recurrences and decisions</source>
        <translation>Nüksler ve kararlar</translation>
    </message>
    <message>
        <source>Red cell units</source>
        <translation>Eritrosit süspansiyonu (ünite)</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referans alt sınırı</translation>
    </message>
    <message>
        <source>Reference on the report: {limits}.</source>
        <translation>Raporda yazan referans: {limits}.</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>Referans üst sınırı</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Konseye gönderen</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Konseye gönderildiği gün</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Refused by the patient</source>
        <translation>Hasta reddetti</translation>
    </message>
    <message>
        <source>Refused by the patient, recorded by {who}: {reason}</source>
        <translation>Hasta reddetti, kaydeden {who}: {reason}</translation>
    </message>
    <message>
        <source>Refused outside</source>
        <translation>Dışı kabul edilmez</translation>
    </message>
    <message>
        <source>Refused {day}</source>
        <translation>Reddedildi {day}</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Rejim</translation>
    </message>
    <message>
        <source>Regimen not recorded</source>
        <translation>Rejim kayıtlı değil</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Hasta kaydet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Registered {name}, no calendar yet</source>
        <translation>{name} kaydedildi, henüz takvimi yok</translation>
    </message>
    <message>
        <source>Registered {name}, operated on {day}</source>
        <translation>{name} kaydedildi, ameliyat {day}</translation>
    </message>
    <message>
        <source>Regression: {grade}.</source>
        <translation>Regresyon: {grade}.</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Hatırlatma mektubu</translation>
    </message>
    <message>
        <source>Remnant</source>
        <translation>Kalan karaciğer</translation>
    </message>
    <message>
        <source>Removal of an ovary</source>
        <translation>Ooferektomi</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Çıkarılmış.</translation>
    </message>
    <message>
        <source>Removed: {segments}.</source>
        <translation>Çıkarılmış: {segments}.</translation>
    </message>
    <message>
        <source>Renamed the operator {before} to {who} ({role})</source>
        <translation>Kullanıcının adı değiştirildi: {before}, yeni adı {who} ({role})</translation>
    </message>
    <message>
        <source>Replaying the history gives other rows of {table}: {n} differ.</source>
        <translation>Geçmiş baştan işlenince {table} tablosunda başka satırlar çıkıyor: {n} satır farklı.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Report of an examination</source>
        <translation>Tetkik raporu</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Rapor tarihi</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation>Kimliksiz araştırma</translation>
    </message>
    <message>
        <source>Resectable</source>
        <translation>Rezeke edilebilir</translation>
    </message>
    <message>
        <source>Resected</source>
        <translation>Rezeke edildi</translation>
    </message>
    <message>
        <source>Resected and ablated</source>
        <translation>Rezeke edildi ve ablasyon yapıldı</translation>
    </message>
    <message>
        <source>Resection of the primary</source>
        <translation>Primerin rezeksiyonu</translation>
    </message>
    <message>
        <source>Resection of the primary tumour</source>
        <translation>Primer tümör rezeksiyonu</translation>
    </message>
    <message>
        <source>Residual class</source>
        <translation>Kalıntı sınıfı</translation>
    </message>
    <message>
        <source>Residual tumour, or margin below the target</source>
        <translation>Kalıntı tümör ya da hedefin altında sınır</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Düzelme tarihi</translation>
    </message>
    <message>
        <source>Response (RECIST 1.1)</source>
        <translation>Yanıt (RECIST 1.1)</translation>
    </message>
    <message>
        <source>Response by measured diameters</source>
        <translation>Ölçülen çaplara göre yanıt</translation>
    </message>
    <message>
        <source>Response to therapy</source>
        <translation>Tedaviye yanıt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Responsible for {n}: {who}. Choose who takes them over.</source>
        <translation>Sorumlu olduğu hasta sayısı: {n} ({who}). Kimin devralacağını seçin.</translation>
    </message>
    <message>
        <source>Responsible surgeon</source>
        <translation>Sorumlu cerrah</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Restart, continue or keep</source>
        <translation>Yeniden başlat, sürdür ya da koru</translation>
    </message>
    <message>
        <source>Restart, continue or keep the calendar</source>
        <translation>Takvimi yeniden başlat, sürdür ya da koru</translation>
    </message>
    <message>
        <source>Restored from the backup of {day} {time}, {n} entries set aside</source>
        <translation>{day} {time} yedeğinden geri yüklendi, {n} girdi kenara ayrıldı</translation>
    </message>
    <message>
        <source>Restored from the backup of {day} {time}; the former file could not be read</source>
        <translation>{day} {time} yedeğinden geri yüklendi; önceki dosya okunamadı</translation>
    </message>
    <message>
        <source>Restored from the backup of {when}.</source>
        <translation>{when} yedeğinden geri yüklendi.</translation>
    </message>
    <message>
        <source>Restored from the backup of {when}. The former file is in {folder}.</source>
        <translation>{when} yedeğinden geri yüklendi. Önceki dosya şurada: {folder}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Sonuç bekleniyor</translation>
    </message>
    <message>
        <source>Result missing</source>
        <translation>Sonuç eksik</translation>
    </message>
    <message>
        <source>Result not reviewed ({n})</source>
        <translation>Sonuç görülmedi ({n})</translation>
    </message>
    <message>
        <source>Result of {what}</source>
        <translation>{what} sonucu</translation>
    </message>
    <message>
        <source>Result unread</source>
        <translation>Sonuç okunmadı</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Return to today to change who can open the registry.</source>
        <translation>Kayıt defterini kimlerin açabileceğini değiştirmek için bugüne dönün.</translation>
    </message>
    <message>
        <source>Review 1 pause</source>
        <translation>1 duraklatmayı gözden geçir</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Gözden geçirme tarihi</translation>
    </message>
    <message>
        <source>Review pause</source>
        <translation>Gözden geçir</translation>
    </message>
    <message>
        <source>Review result</source>
        <translation>Sonucu gör</translation>
    </message>
    <message>
        <source>Review the pause</source>
        <translation>Duraklatmayı gözden geçir</translation>
    </message>
    <message>
        <source>Review the pause on a day after its start.</source>
        <translation>Duraklatmayı, başlangıcından sonraki bir günde gözden geçirin.</translation>
    </message>
    <message>
        <source>Review the result</source>
        <translation>Sonucu gör</translation>
    </message>
    <message>
        <source>Review {n} pauses</source>
        <translation>{n} duraklatmayı gözden geçir</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Reviewed the pause of {name}, next on {day}</source>
        <translation>{name}: duraklatma gözden geçirildi, sonraki {day}</translation>
    </message>
    <message>
        <source>Right colon</source>
        <translation>Sağ kolon</translation>
    </message>
    <message>
        <source>Right hemicolectomy</source>
        <translation>Sağ hemikolektomi</translation>
    </message>
    <message>
        <source>Right liver</source>
        <translation>Sağ karaciğer</translation>
    </message>
    <message>
        <source>Ring sooner if you have fever, yellow eyes or skin, or pain that does not go away. In an emergency: 112.</source>
        <translation>Ateş, gözlerde ya da ciltte sararma veya geçmeyen ağrı olursa beklemeden arayın. Acil durumda: 112.</translation>
    </message>
    <message>
        <source>Ring us. If a letter with a date has not come two weeks before a check, please ring too. A missed check is never held against you; we simply make a new date.</source>
        <translation>Bizi arayın. Kontrolden iki hafta önce tarih bildiren mektup gelmediyse yine arayın. Kaçırılan bir kontrol sorun edilmez; yeni bir gün veririz.</translation>
    </message>
    <message>
        <source>Rise number {n} in a row, from {first} on {day}.</source>
        <translation>Art arda {n}. yükseliş; başlangıç {first}, {day}.</translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation>Robotik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S4a</source>
        <translation>S4a</translation>
    </message>
    <message>
        <source>S4b</source>
        <translation>S4b</translation>
    </message>
    <message>
        <source>S5</source>
        <translation>S5</translation>
    </message>
    <message>
        <source>S6</source>
        <translation>S6</translation>
    </message>
    <message>
        <source>S7</source>
        <translation>S7</translation>
    </message>
    <message>
        <source>S8</source>
        <translation>S8</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same name in this list: born {day}</source>
        <translation>Listede aynı adda hasta var: doğum {day}</translation>
    </message>
    <message>
        <source>Same names and birth date as the patient with number {number}.</source>
        <translation>{number} numaralı hastayla aynı ad ve doğum tarihi.</translation>
    </message>
    <message>
        <source>Sasaki 2018, from imaging; the original was measured on pathology</source>
        <translation>Sasaki 2018, görüntülemeden; özgün çalışma patolojide ölçtü</translation>
    </message>
    <message>
        <source>Sasaki 2018; measured on pathology</source>
        <translation>Sasaki 2018; patolojide ölçülmüş</translation>
    </message>
    <message>
        <source>Sasaki 2018; not recorded whether from imaging or pathology</source>
        <translation>Sasaki 2018; görüntülemeden mi patolojiden mi, kayıtlı değil</translation>
    </message>
    <message>
        <source>Satisfies the examination without a word, as a blood panel does for CEA.</source>
        <translation>Tetkiki açıklama gerekmeden karşılar; CEA için biyokimya gibi.</translation>
    </message>
    <message>
        <source>Say first whether today is {day}: the question stands above the page.</source>
        <translation>Önce bugünün {day} olup olmadığını söyleyin: soru sayfanın üstünde.</translation>
    </message>
    <message>
        <source>Say what became of 1 appointment that passed</source>
        <translation>Geçen 1 randevunun sonucunu belirt</translation>
    </message>
    <message>
        <source>Say what became of the appointments of {n} patients</source>
        <translation>{n} hastanın geçen randevularının sonucunu belirt</translation>
    </message>
    <message>
        <source>Say what follows</source>
        <translation>Bundan sonrasını söyle</translation>
    </message>
    <message>
        <source>Say who is working first.</source>
        <translation>Önce kimin çalıştığını belirtin.</translation>
    </message>
    <message>
        <source>Say who is working, then save again.</source>
        <translation>Kimin çalıştığını belirtin, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skorlar</translation>
    </message>
    <message>
        <source>Scores and classes</source>
        <translation>Skorlar ve sınıflar</translation>
    </message>
    <message>
        <source>Scores and classes, continued</source>
        <translation>Skorlar ve sınıflar, devam</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Ön değerlendirme</translation>
    </message>
    <message>
        <source>Screening as of {day}</source>
        <translation>Ön değerlendirme, durum tarihi {day}</translation>
    </message>
    <message>
        <source>Screening of {name}: {outcome}</source>
        <translation>{name} ön değerlendirmesi: {outcome}</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>İkinci yer</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Görüldüğü tetkik</translation>
    </message>
    <message>
        <source>Seen in the staging of the primary</source>
        <translation>Primerin evrelemesinde görüldü</translation>
    </message>
    <message>
        <source>Seen in the staging of the primary ({day}), yet found ({found}) more than 12 months after it.</source>
        <translation>Primerin ({day}) evrelemesinde görüldüğü yazılı, ama ondan 12 aydan uzun süre sonra saptanmış ({found}).</translation>
    </message>
    <message>
        <source>Segm.</source>
        <translation>Segm.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment not recorded</source>
        <translation>Segment kayıtlı değil</translation>
    </message>
    <message>
        <source>Segment {name}</source>
        <translation>Segment {name}</translation>
    </message>
    <message>
        <source>Segmentectomy</source>
        <translation>Segmentektomi</translation>
    </message>
    <message>
        <source>Segmentectomy, 1 or 2 segments</source>
        <translation>Segmentektomi, 1 ya da 2 segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>Segments of the other side are named: {segments}.</source>
        <translation>Öbür tarafın segmentleri belirtilmiş: {segments}.</translation>
    </message>
    <message>
        <source>Segments removed</source>
        <translation>Çıkarılan segmentler</translation>
    </message>
    <message>
        <source>Segments removed in part</source>
        <translation>Kısmen çıkarılan segmentler</translation>
    </message>
    <message>
        <source>September {year} has {days} days.</source>
        <translation>Eylül {year} {days} gün çeker.</translation>
    </message>
    <message>
        <source>Serin et al., the source series, Materials and Methods</source>
        <translation>Serin ve ark., kaynak seri, Gereç ve Yöntem</translation>
    </message>
    <message>
        <source>Serious illness</source>
        <translation>Ağır hastalık</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tedavi amacı</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings and the file itself: {entries}</source>
        <translation>Ayarlar ve dosyanın kendisi: {entries}</translation>
    </message>
    <message>
        <source>Share of the future liver remnant</source>
        <translation>Kalacak karaciğerin oranı</translation>
    </message>
    <message>
        <source>Sharing with other centres</source>
        <translation>Başka merkezlerle paylaşım</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>Show the protocol</source>
        <translation>Protokolü göster</translation>
    </message>
    <message>
        <source>Shown then with another status</source>
        <translation>O gün başka bir durumla gösterildi</translation>
    </message>
    <message>
        <source>Shown then, not by today&apos;s facts</source>
        <translation>O gün gösterildi, bugünkü bilgilerle gösterilmezdi</translation>
    </message>
    <message>
        <source>Side in the liver</source>
        <translation>Karaciğerdeki taraf</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sigmoid colon</source>
        <translation>Sigmoid kolon</translation>
    </message>
    <message>
        <source>Sigmoid resection</source>
        <translation>Sigmoid rezeksiyonu</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>İmza ve tarih</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>Simultaneous</source>
        <translation>Eş zamanlı</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ne zamandan</translation>
    </message>
    <message>
        <source>Since / when</source>
        <translation>Ne zamandan / ne zaman</translation>
    </message>
    <message>
        <source>Since {day}. Everything is asked for until the other centre accepts.</source>
        <translation>{day} gününden beri. Öteki merkez kabul edene kadar her şey istenir.</translation>
    </message>
    <message>
        <source>Site group</source>
        <translation>Yerleşim grubu</translation>
    </message>
    <message>
        <source>Site not recorded</source>
        <translation>Bölge kayıtlı değil</translation>
    </message>
    <message>
        <source>Site&apos;s own</source>
        <translation>Merkezin</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Bölgeler</translation>
    </message>
    <message>
        <source>Sites outside the liver</source>
        <translation>Karaciğer dışı yerler</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Altı rakam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Boyut (bayt)</translation>
    </message>
    <message>
        <source>Size of a lesion</source>
        <translation>Lezyon boyutu</translation>
    </message>
    <message>
        <source>Size of a metastasis</source>
        <translation>Bir metastazın çapı</translation>
    </message>
    <message>
        <source>Slankamenac 2013; weights 300, 1750, 2750, 4550, 7200, 8550</source>
        <translation>Slankamenac 2013; ağırlıklar 300, 1750, 2750, 4550, 7200, 8550</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Small bowel resection</source>
        <translation>İnce barsak rezeksiyonu</translation>
    </message>
    <message>
        <source>Smallest margin</source>
        <translation>En dar sınır</translation>
    </message>
    <message>
        <source>Smallest margin of all specimens</source>
        <translation>Tüm piyesler içinde en küçük sınır</translation>
    </message>
    <message>
        <source>Somebody else who can open this registry</source>
        <translation>Bu kayıt defterini açabilecek bir kişi daha</translation>
    </message>
    <message>
        <source>Somebody saved this record while it was open. Look at it again, then save.</source>
        <translation>Bu kayıt açıkken bir başkası kaydetti. Yeniden bakın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Somebody works here already. Ask an administrator to add you.</source>
        <translation>Burada zaten çalışan var. Yöneticiden sizi eklemesini isteyin.</translation>
    </message>
    <message>
        <source>Something is due or overdue, and three attempts in a row reached nobody.</source>
        <translation>Zamanı gelen ya da geciken bir tetkiki var, art arda üç denemede kimseye ulaşılamadı.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you just did may not be saved. The error is in the log, without patient data. Save your work and start again.</source>
        <translation>Programda bir hata oldu; son yaptığınız kaydedilmemiş olabilir. Hata, hasta verisi olmadan günlüğe yazıldı. İşinizi kaydedin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Something went wrong while closing, and the window stays open so that nothing typed is lost. Save your work, then close it again.</source>
        <translation>Kapatılırken bir hata oldu; yazdıklarınız kaybolmasın diye pencere açık kaldı. Çalışmanızı kaydedin, sonra yeniden kapatın.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Source series (Serin et al.)</source>
        <translation>Kaynak seri (Serin ve ark.)</translation>
    </message>
    <message>
        <source>Source: {source}; {evidence}</source>
        <translation>Kaynak: {source}; {evidence}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Piyes</translation>
    </message>
    <message>
        <source>Specimen with its margin</source>
        <translation>Piyes ve sınırı</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Piyesler</translation>
    </message>
    <message>
        <source>Splenic flexure</source>
        <translation>Splenik fleksura</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bölünme</translation>
    </message>
    <message>
        <source>Stable (MSS)</source>
        <translation>Stabil (MSS)</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>Stabil hastalık</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Evre</translation>
    </message>
    <message>
        <source>Stage 0</source>
        <translation>Evre 0</translation>
    </message>
    <message>
        <source>Stage I</source>
        <translation>Evre I</translation>
    </message>
    <message>
        <source>Stage II, not otherwise specified</source>
        <translation>Evre II, alt grubu belirtilmemiş</translation>
    </message>
    <message>
        <source>Stage IIA</source>
        <translation>Evre IIA</translation>
    </message>
    <message>
        <source>Stage IIB</source>
        <translation>Evre IIB</translation>
    </message>
    <message>
        <source>Stage IIC</source>
        <translation>Evre IIC</translation>
    </message>
    <message>
        <source>Stage III, not otherwise specified</source>
        <translation>Evre III, alt grubu belirtilmemiş</translation>
    </message>
    <message>
        <source>Stage IIIA</source>
        <translation>Evre IIIA</translation>
    </message>
    <message>
        <source>Stage IIIB</source>
        <translation>Evre IIIB</translation>
    </message>
    <message>
        <source>Stage IIIC</source>
        <translation>Evre IIIC</translation>
    </message>
    <message>
        <source>Stage IV, not otherwise specified</source>
        <translation>Evre IV, alt grubu belirtilmemiş</translation>
    </message>
    <message>
        <source>Stage IVA</source>
        <translation>Evre IVA</translation>
    </message>
    <message>
        <source>Stage IVB</source>
        <translation>Evre IVB</translation>
    </message>
    <message>
        <source>Stage IVC</source>
        <translation>Evre IVC</translation>
    </message>
    <message>
        <source>Stage edition</source>
        <translation>Evreleme baskısı</translation>
    </message>
    <message>
        <source>Stage group</source>
        <translation>Evre grubu</translation>
    </message>
    <message>
        <source>Stage of a staged operation</source>
        <translation>Aşamalı ameliyatın aşaması</translation>
    </message>
    <message>
        <source>Stage prefix</source>
        <translation>Evre ön eki</translation>
    </message>
    <message>
        <source>Stage, AJCC 7</source>
        <translation>Evre, AJCC 7</translation>
    </message>
    <message>
        <source>Stage, AJCC 8</source>
        <translation>Evre, AJCC 8</translation>
    </message>
    <message>
        <source>Staging outside the liver</source>
        <translation>Karaciğer dışı evreleme</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Yerine geçtiği tetkik</translation>
    </message>
    <message>
        <source>Start surveillance</source>
        <translation>İzlemi başlat</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Başlangıç tarihi</translation>
    </message>
    <message>
        <source>Started surveillance of {name}</source>
        <translation>{name}: izlem başlatıldı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Yatış süresi</translation>
    </message>
    <message>
        <source>Stoma</source>
        <translation>Stoma</translation>
    </message>
    <message>
        <source>Stoma closure</source>
        <translation>Stoma kapatma</translation>
    </message>
    <message>
        <source>Stop surveillance</source>
        <translation>İzlemi bitir</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Bitirilme tarihi</translation>
    </message>
    <message>
        <source>Stopped surveillance of {name} on {day}: {why}</source>
        <translation>{name}: izlem bitirildi, {day}: {why}</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strateji</translation>
    </message>
    <message>
        <source>Summaries come without: {parts}</source>
        <translation>Özetlerde yer verilmeyen bölümler: {parts}</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Cerrah</translation>
    </message>
    <message>
        <source>Surgeon and stay</source>
        <translation>Cerrah ve yatış</translation>
    </message>
    <message>
        <source>Surgeon {name}</source>
        <translation>Cerrah {name}</translation>
    </message>
    <message>
        <source>Surgeon: {name}</source>
        <translation>Cerrah: {name}</translation>
    </message>
    <message>
        <source>Surgeon: {name}.</source>
        <translation>Cerrah: {name}.</translation>
    </message>
    <message>
        <source>Surgical, endoscopic or radiological intervention without general anaesthesia</source>
        <translation>Genel anestezi olmadan cerrahi, endoskopik ya da radyolojik girişim</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>İzlem</translation>
    </message>
    <message>
        <source>Surveillance after the decision</source>
        <translation>Karardan sonra izlem</translation>
    </message>
    <message>
        <source>Surveillance counted anew, ending as planned before.</source>
        <translation>İzlem yeniden sayıldı, bitişi önceki plandaki gibi.</translation>
    </message>
    <message>
        <source>Surveillance counted from operation {day}</source>
        <translation>İzlem, {day} ameliyatından sayılıyor</translation>
    </message>
    <message>
        <source>Surveillance counted from operation {day} · month {n}</source>
        <translation>İzlem, {day} ameliyatından sayılıyor · {n}. ay</translation>
    </message>
    <message>
        <source>Surveillance counts from a curative operation on the liver. Choose what was done.</source>
        <translation>İzlem, küratif bir karaciğer ameliyatından sayılır. Ne yapıldığını seçin.</translation>
    </message>
    <message>
        <source>Surveillance counts from this day.</source>
        <translation>İzlem bu tarihten sayılıyor.</translation>
    </message>
    <message>
        <source>Surveillance counts from this operation. Correct it instead of taking it out.</source>
        <translation>İzlem bu ameliyattan sayılıyor. Çıkarmak yerine düzeltin.</translation>
    </message>
    <message>
        <source>Surveillance ended on {day}. Take it up again before booking.</source>
        <translation>İzlem bitti: {day}. Randevu vermeden önce yeniden başlatın.</translation>
    </message>
    <message>
        <source>Surveillance ended on {day}: {reason}. Nothing is due.</source>
        <translation>İzlem bitti, {day}: {reason}. Beklenen bir şey yok.</translation>
    </message>
    <message>
        <source>Surveillance of {name} ended on {day}. Nothing was logged.</source>
        <translation>{name}: izlem {day} tarihinde bitti. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Surveillance paused</source>
        <translation>İzlem duraklatıldı</translation>
    </message>
    <message>
        <source>Surveillance restarted from this day.</source>
        <translation>İzlem bu tarihten yeniden başladı.</translation>
    </message>
    <message>
        <source>Surveillance started</source>
        <translation>İzlem başladı</translation>
    </message>
    <message>
        <source>Surveillance stopped</source>
        <translation>İzlem bitirildi</translation>
    </message>
    <message>
        <source>Surveillance visits</source>
        <translation>İzlem kontrolleri</translation>
    </message>
    <message>
        <source>Surveillance, continued</source>
        <translation>İzlem, devam</translation>
    </message>
    <message>
        <source>Survival (months)</source>
        <translation>Sağkalım (ay)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Yakınmalar</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Senkron</translation>
    </message>
    <message>
        <source>Synchronous to 12 months from diagnosis</source>
        <translation>Tanıdan 12 aya kadar senkron</translation>
    </message>
    <message>
        <source>Synchronous to 12 months from resection</source>
        <translation>Rezeksiyondan 12 aya kadar senkron</translation>
    </message>
    <message>
        <source>Synchronous to 3 months from diagnosis</source>
        <translation>Tanıdan 3 aya kadar senkron</translation>
    </message>
    <message>
        <source>Synchronous to 3 months from resection</source>
        <translation>Rezeksiyondan 3 aya kadar senkron</translation>
    </message>
    <message>
        <source>Synchronous to 6 months from diagnosis</source>
        <translation>Tanıdan 6 aya kadar senkron</translation>
    </message>
    <message>
        <source>Synchronous to 6 months from resection</source>
        <translation>Rezeksiyondan 6 aya kadar senkron</translation>
    </message>
    <message>
        <source>Systemic therapy</source>
        <translation>Sistemik tedavi</translation>
    </message>
    <message>
        <source>Systemic therapy ends before it starts.</source>
        <translation>Sistemik tedavinin bitişi başlangıcından önce.</translation>
    </message>
    <message>
        <source>Systemic therapy first</source>
        <translation>Önce sistemik tedavi</translation>
    </message>
    <message>
        <source>Systemic therapy for recurrence</source>
        <translation>Nüks için sistemik tedavi</translation>
    </message>
    <message>
        <source>Systemic therapy is running</source>
        <translation>Sistemik tedavi sürüyor</translation>
    </message>
    <message>
        <source>Systemic therapy not tolerated</source>
        <translation>Sistemik tedavi tolere edilemedi</translation>
    </message>
    <message>
        <source>Systemic therapy, {setting}</source>
        <translation>Sistemik tedavi, {setting}</translation>
    </message>
    <message>
        <source>T and N after therapy (y): not to be mixed with stages before it</source>
        <translation>Tedaviden sonraki T ve N (y): tedavi öncesi evrelerle karıştırılmaz</translation>
    </message>
    <message>
        <source>T and N before any therapy</source>
        <translation>Tedaviden önceki T ve N</translation>
    </message>
    <message>
        <source>T category</source>
        <translation>T kategorisi</translation>
    </message>
    <message>
        <source>T category of the primary</source>
        <translation>Primerin T kategorisi</translation>
    </message>
    <message>
        <source>T sub-category</source>
        <translation>T alt kategorisi</translation>
    </message>
    <message>
        <source>T, N</source>
        <translation>T, N</translation>
    </message>
    <message>
        <source>T0</source>
        <translation>T0</translation>
    </message>
    <message>
        <source>T1</source>
        <translation>T1</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Take off the screening list</source>
        <translation>Ön değerlendirme listesinden çıkar</translation>
    </message>
    <message>
        <source>Take out of the course</source>
        <translation>Seyirden çıkar</translation>
    </message>
    <message>
        <source>Take surveillance up again</source>
        <translation>İzlemi yeniden başlat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Alındığı sırada</translation>
    </message>
    <message>
        <source>Taken back on {day}.</source>
        <translation>Geri alındı: {day}.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Taken into the programme</source>
        <translation>Programa alındı</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Alınma tarihi</translation>
    </message>
    <message>
        <source>Taken out because</source>
        <translation>Çıkarılma nedeni</translation>
    </message>
    <message>
        <source>Taken out of the course of {name}: {what}</source>
        <translation>{name}: seyirden çıkarıldı, {what}</translation>
    </message>
    <message>
        <source>Taken up again on</source>
        <translation>Yeniden başlatıldığı tarih</translation>
    </message>
    <message>
        <source>Taken with</source>
        <translation>Birlikte alındığı tetkik</translation>
    </message>
    <message>
        <source>Taken {under}.</source>
        <translation>Örnek {under} alındı.</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>Geri aldığı girdi</translation>
    </message>
    <message>
        <source>Telephone never verified.</source>
        <translation>Telefon hiç doğrulanmadı.</translation>
    </message>
    <message>
        <source>Telephone verified {day}.</source>
        <translation>Telefon {day} günü doğrulandı.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Mektup metinleri</translation>
    </message>
    <message>
        <source>The abnormal result of {day} is closed without a decision.</source>
        <translation>{day} tarihli anormal sonuç karar olmadan kapatılmış.</translation>
    </message>
    <message>
        <source>The admission is dated after the operation.</source>
        <translation>Yatış tarihi ameliyattan sonra.</translation>
    </message>
    <message>
        <source>The anchor file beside the registry cannot be read.</source>
        <translation>Kayıt defterinin yanındaki sağlama dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>The anchor file is not sealed with the key of this registry; the next save does it.</source>
        <translation>Sağlama dosyası bu kayıt defterinin anahtarıyla mühürlü değil; sonraki kayıtla mühürlenir.</translation>
    </message>
    <message>
        <source>The anchor file is {n} entries behind the history.</source>
        <translation>Sağlama dosyası geçmişin {n} girdi gerisinde.</translation>
    </message>
    <message>
        <source>The anchor file names entry {entry} ({head}), which is not in the history, and was not written with the key of this registry.</source>
        <translation>Sağlama dosyasının adını verdiği {entry} numaralı girdi ({head}) geçmişte yok; dosya bu kayıt defterinin anahtarıyla yazılmamış.</translation>
    </message>
    <message>
        <source>The appointment of {day} has not been yet.</source>
        <translation>{day} randevusunun günü henüz gelmedi.</translation>
    </message>
    <message>
        <source>The backup cannot be examined: {folder} cannot be written ({reason}).</source>
        <translation>Yedek incelenemiyor: {folder} yazılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>Yedek yerine konuyor…</translation>
    </message>
    <message>
        <source>The backup is damaged: {what}.</source>
        <translation>Yedek bozuk: {what}.</translation>
    </message>
    <message>
        <source>The backup is whole: a copy of it was opened, verified and deleted again.</source>
        <translation>Yedek sağlam: bir kopyası açıldı, doğrulandı ve silindi.</translation>
    </message>
    <message>
        <source>The booking of {day} belongs to no date of the calendar.</source>
        <translation>{day} randevusu takvimin hiçbir gününe ait değil.</translation>
    </message>
    <message>
        <source>The booking of {day} has passed, and is not on the list.</source>
        <translation>{day} tarihli randevunun günü geçmiş, ama listede değil.</translation>
    </message>
    <message>
        <source>The booking of {day} is closed without its examination.</source>
        <translation>{day} tarihli randevu tetkiki olmadan kapatılmış.</translation>
    </message>
    <message>
        <source>The booking of {day} was changed meanwhile. Look again.</source>
        <translation>{day} randevusu bu arada değiştirildi. Yeniden bakın.</translation>
    </message>
    <message>
        <source>The clinic waives</source>
        <translation>Klinik muaf tutuyor</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Saat doğru</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, which you called wrong. The lists stay as of {today}, last used at {seen}. Put the clock right.</source>
        <translation>Bu bilgisayarın saati {now} diyor; yanlış olduğunu söylediniz. Listeler {today} tarihine göre kalır, son kullanım {seen}. Saati düzeltin.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: it says {now}, and this registry was already used at {seen}. The lists stay as of {today}. Put the clock right.</source>
        <translation>Bu bilgisayarın saati geri alınmış: {now} diyor, oysa bu kayıt defteri {seen} itibarıyla kullanılmıştı. Listeler {today} tarihine göre kalır. Saati düzeltin.</translation>
    </message>
    <message>
        <source>The clock went back {n} times, first at entry {entry}.</source>
        <translation>Saat {n} kez geri gitmiş, ilki {entry} numaralı girdide.</translation>
    </message>
    <message>
        <source>The code is mistyped. Compare every group with the paper.</source>
        <translation>Kod yanlış yazılmış. Her grubu kâğıtla karşılaştırın.</translation>
    </message>
    <message>
        <source>The complication is dated before its operation ({day}).</source>
        <translation>Komplikasyonun tarihi ameliyatından ({day}) önce.</translation>
    </message>
    <message>
        <source>The complication resolves before it occurs.</source>
        <translation>Komplikasyon, oluşmadan önce düzelmiş görünüyor.</translation>
    </message>
    <message>
        <source>The content of a document never changes. Add another one.</source>
        <translation>Bir belgenin içeriği hiç değişmez. Başka bir belge ekleyin.</translation>
    </message>
    <message>
        <source>The content of the document {row} is missing.</source>
        <translation>{row} belgesinin içeriği eksik.</translation>
    </message>
    <message>
        <source>The content of the document {row} is not the one that was added.</source>
        <translation>{row} belgesinin içeriği, eklenen içerik değil.</translation>
    </message>
    <message>
        <source>The content of this document is not in the file. Restore a backup.</source>
        <translation>Bu belgenin içeriği dosyada yok. Bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The content {row} belongs to no document.</source>
        <translation>{row} içeriği hiçbir belgeye ait değil.</translation>
    </message>
    <message>
        <source>The copy of a backup in {place} is damaged ({flaw}). It is tried again.</source>
        <translation>{place} klasöründeki yedek kopyası bozuk ({flaw}). Yeniden denenecek.</translation>
    </message>
    <message>
        <source>The copy of {path} is not equal to it. Nothing was changed; check the disk.</source>
        <translation>{path}: kopyası aslıyla aynı değil. Hiçbir şey değiştirilmedi; diski denetleyin.</translation>
    </message>
    <message>
        <source>The curative operation of {day} has no calendar and no recorded answer.</source>
        <translation>{day} küratif ameliyatının takvimi de kayıtlı yanıtı da yok.</translation>
    </message>
    <message>
        <source>The database engine {version} on this computer is too old. Install again.</source>
        <translation>Bu bilgisayardaki veritabanı motoru {version} çok eski. Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The day it bears; empty when it bears none.</source>
        <translation>Üzerinde yazan gün; tarihsizse boş bırakın.</translation>
    </message>
    <message>
        <source>The day of death is before the birth date.</source>
        <translation>Ölüm tarihi doğum tarihinden önce.</translation>
    </message>
    <message>
        <source>The days before and after the due date must not be negative; type 0 or more.</source>
        <translation>Planlanan günden önceki ve sonraki gün sayısı negatif olamaz; 0 ya da daha büyük yazın.</translation>
    </message>
    <message>
        <source>The days of the preoperative therapy are not recorded well enough.</source>
        <translation>Ameliyat öncesi tedavinin tarihleri yeterince kayıtlı değil.</translation>
    </message>
    <message>
        <source>The decision is dated before the person was considered ({day}).</source>
        <translation>Karar, değerlendirme gününden ({day}) önceye tarihlenmiş.</translation>
    </message>
    <message>
        <source>The diagnosis is dated on the birth date.</source>
        <translation>Tanı tarihi doğum tarihiyle aynı.</translation>
    </message>
    <message>
        <source>The diameter before must be above 0 mm.</source>
        <translation>Önceki çap 0 mm&apos;nin üstünde olmalıdır.</translation>
    </message>
    <message>
        <source>The discharge is dated before the operation.</source>
        <translation>Taburculuk tarihi ameliyattan önce.</translation>
    </message>
    <message>
        <source>The disk of {folder} cannot be read or written just now; nothing was saved. Check that it is connected and has room, then save again: what you typed stays here.</source>
        <translation>{folder} klasörünün diski şu anda okunamıyor ya da yazılamıyor; hiçbir şey kaydedilmedi. Bağlı olduğunu ve yer bulunduğunu denetleyin, sonra yeniden kaydedin: yazdıklarınız burada kalır.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; nothing was saved. Make room on it, then save again: what you typed stays here.</source>
        <translation>{folder} klasörünün diski dolu; hiçbir şey kaydedilmedi. Yer açın, sonra yeniden kaydedin: yazdıklarınız burada kalır.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>Dosya bozuk: {what}.</translation>
    </message>
    <message>
        <source>The file is too long for a protocol: more than {most} kilobytes.</source>
        <translation>Dosya bir protokol için çok uzun: {most} kilobayttan fazla.</translation>
    </message>
    <message>
        <source>The file was left open for changes: another program wrote to it.</source>
        <translation>Dosya değişikliğe açık bırakılmış: başka bir program ona yazmış.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation>{path} için klasör yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The former calendar stands: {reason}.</source>
        <translation>Eski takvim geçerli: {reason}.</translation>
    </message>
    <message>
        <source>The history had the head {head} after entry {entry}, {at}; {n} entries came after it.</source>
        <translation>Geçmişin sağlama kodu {entry} numaralı girdiden sonra {head} idi ({at}); ondan sonra {n} girdi geldi.</translation>
    </message>
    <message>
        <source>The history never had the head {head}: it was rewritten, or the page is of another registry or of a later state of this one.</source>
        <translation>Geçmişin sağlama kodu hiçbir zaman {head} olmamış: geçmiş yeniden yazılmış ya da kâğıt başka bir kayıt defterine veya bunun daha sonraki bir haline ait.</translation>
    </message>
    <message>
        <source>The id of a protocol has small letters a to z, digits, - and _, at most 60 of them. Change the id in the file.</source>
        <translation>Bir protokolün kimliğinde yalnızca a-z küçük harfleri, rakamlar, - ve _ bulunur; en çok 60 karakterdir. Dosyadaki kimliği (id) değiştirin.</translation>
    </message>
    <message>
        <source>The id {id} belongs to a protocol that comes with the program. Give the protocol in the file an id of its own.</source>
        <translation>{id} kimliği programla gelen bir protokolündür. Dosyadaki protokole kendi kimliğini (id) verin.</translation>
    </message>
    <message>
        <source>The interval from the primary to the liver metastases rests on it.</source>
        <translation>Primerden karaciğer metastazlarına kadar geçen süre buna dayanıyor.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read. Without it the registry does not open: put it back from a backup.</source>
        <translation>{path} anahtar dosyası okunamıyor. O olmadan kayıt defteri açılmaz: yedekten geri koyun.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. No password can open the registry with it: put it back from a backup.</source>
        <translation>{path} anahtar dosyası bozuk. Onunla hiçbir parola kayıt defterini açamaz: yedekten geri koyun.</translation>
    </message>
    <message>
        <source>The last closed day must not be before the first.</source>
        <translation>Son kapalı gün ilkinden önce olamaz.</translation>
    </message>
    <message>
        <source>The last confirmed contact was on {day}.</source>
        <translation>Son doğrulanmış temas {day} tarihinde.</translation>
    </message>
    <message>
        <source>The last one who can open the registry stays. Add somebody else first.</source>
        <translation>Kayıt defterini açabilen son kişi çıkarılamaz. Önce başka birini ekleyin.</translation>
    </message>
    <message>
        <source>The line of the screening list was changed or taken off meanwhile.</source>
        <translation>Ön değerlendirme listesinin bu satırı bu arada değiştirildi ya da çıkarıldı.</translation>
    </message>
    <message>
        <source>The liver is no site outside the liver.</source>
        <translation>Karaciğer, karaciğer dışı bir yer değildir.</translation>
    </message>
    <message>
        <source>The liver metastases are dated ({found}) more than 30 days before the primary ({day}).</source>
        <translation>Karaciğer metastazlarının tarihi ({found}) primerden ({day}) 30 günden fazla önce.</translation>
    </message>
    <message>
        <source>The logo may have {most} kB; make the picture smaller.</source>
        <translation>Logo en çok {most} kB olabilir; resmi küçültün.</translation>
    </message>
    <message>
        <source>The months must be whole numbers from 1 to {most}; type for example 4, 8, 12.</source>
        <translation>Aylar 1 ile {most} arasında tam sayı olmalı; örneğin 4, 8, 12 yazın.</translation>
    </message>
    <message>
        <source>The new recovery code is in force; the former one opens nothing any more.</source>
        <translation>Yeni kurtarma kodu geçerli; eskisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>The newest verified backup is of {day}: more than {n} days old.</source>
        <translation>Doğrulanmış en yeni yedeğin tarihi {day}: {n} günden eski.</translation>
    </message>
    <message>
        <source>The operation is dated before the recurrence it treats ({day}).</source>
        <translation>Ameliyatın tarihi, tedavi ettiği nüksten ({day}) önce.</translation>
    </message>
    <message>
        <source>The order of the operations rests on it.</source>
        <translation>Ameliyatların sırası buna dayanıyor.</translation>
    </message>
    <message>
        <source>The other centre accepted the patient</source>
        <translation>Öbür merkez hastayı kabul etti</translation>
    </message>
    <message>
        <source>The other centre accepted the transfer</source>
        <translation>Öbür merkez devri kabul etti</translation>
    </message>
    <message>
        <source>The other centre accepted {name} on {day}</source>
        <translation>{name}: öbür merkez kabul etti, {day}</translation>
    </message>
    <message>
        <source>The outlook holds a patient who is not in the registry ({row}).</source>
        <translation>Görünümde, kayıt defterinde olmayan bir hasta var ({row}).</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Parola değiştirildi.</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The patient asks for a later day</source>
        <translation>Hasta daha ileri bir gün istiyor</translation>
    </message>
    <message>
        <source>The patient died and is still on the list.</source>
        <translation>Hasta ölmüş, ama hâlâ listede.</translation>
    </message>
    <message>
        <source>The patient died on {day}.</source>
        <translation>Hasta {day} günü öldü.</translation>
    </message>
    <message>
        <source>The patient died on {day}. No plan is printed.</source>
        <translation>Hasta {day} tarihinde öldü. Plan basılmaz.</translation>
    </message>
    <message>
        <source>The patient died on {day}. Nothing can be booked.</source>
        <translation>Hasta {day} tarihinde vefat etti. Randevu verilemez.</translation>
    </message>
    <message>
        <source>The patient died on {day}. Nothing is due.</source>
        <translation>Hasta {day} tarihinde vefat etti. Beklenen bir şey yok.</translation>
    </message>
    <message>
        <source>The patient follows this protocol already. Choose another.</source>
        <translation>Hasta zaten bu protokolle izleniyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The patient is {age} years old on {day}. Check the birth date.</source>
        <translation>Hasta {day} tarihinde {age} yaşında. Doğum tarihini denetleyin.</translation>
    </message>
    <message>
        <source>The patient refuses</source>
        <translation>Hasta reddediyor</translation>
    </message>
    <message>
        <source>The patient refuses: the surgeon will talk to him</source>
        <translation>Hasta istemiyor: cerrah görüşecek</translation>
    </message>
    <message>
        <source>The pause ends before it starts.</source>
        <translation>Duraklatmanın bitişi başlangıcından önce.</translation>
    </message>
    <message>
        <source>The pause was to be reviewed on {day}, and is not on the list.</source>
        <translation>Duraklatma {day} günü gözden geçirilecekti, ama listede değil.</translation>
    </message>
    <message>
        <source>The present file and the backup are being compared…</source>
        <translation>Şimdiki dosya ile yedek karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>The present file cannot be read, so what it holds is not known.</source>
        <translation>Şimdiki dosya okunamıyor; içinde ne olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>The programme had ended before entry</source>
        <translation>Program, kayıttan önce bitmiş</translation>
    </message>
    <message>
        <source>The programme is complete</source>
        <translation>Program tamamlandı</translation>
    </message>
    <message>
        <source>The protocol file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Protokol dosyası UTF-8 metin değil. UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>The protocol file is not readable TOML: {why}.</source>
        <translation>Protokol dosyası TOML olarak okunamıyor: {why}.</translation>
    </message>
    <message>
        <source>The protocol that is followed is not in the file.</source>
        <translation>İzlenen protokol dosyada yok.</translation>
    </message>
    <message>
        <source>The protocol was changed meanwhile. Close this, and open it again.</source>
        <translation>Protokol bu arada değiştirildi. Bunu kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>The record of this draft was taken out of the course meanwhile.</source>
        <translation>Bu taslağın kaydı bu arada seyirden çıkarıldı.</translation>
    </message>
    <message>
        <source>The record this document is about is not in the course. Choose another one.</source>
        <translation>Bu belgenin ilgili olduğu kayıt seyirde yok. Başka bir kayıt seçin.</translation>
    </message>
    <message>
        <source>The recurrence is dated before the first liver operation ({day}).</source>
        <translation>Nüks tarihi ilk karaciğer ameliyatından ({day}) önce.</translation>
    </message>
    <message>
        <source>The recurrence of {day} has no MDT decision.</source>
        <translation>{day} nüksünün konsey kararı yok.</translation>
    </message>
    <message>
        <source>The registry has a new key.</source>
        <translation>Kayıt defterinin anahtarı yenilendi.</translation>
    </message>
    <message>
        <source>The registry is protected from now on.</source>
        <translation>Kayıt defteri bundan sonra korumalı.</translation>
    </message>
    <message>
        <source>The registry refused this value. Check dates and numbers.</source>
        <translation>Kayıt defteri bu değeri kabul etmedi. Tarihleri ve sayıları denetleyin.</translation>
    </message>
    <message>
        <source>The report is dated before the examination ({day}).</source>
        <translation>Rapor tarihi tetkikten ({day}) önce.</translation>
    </message>
    <message>
        <source>The result of {day} waits, and is not on the list.</source>
        <translation>{day} tarihli sonuç bekliyor, ama listede değil.</translation>
    </message>
    <message>
        <source>The result was read before it was reported.</source>
        <translation>Sonucun okunma tarihi rapor tarihinden önce.</translation>
    </message>
    <message>
        <source>The review date of a pause has come.</source>
        <translation>Bir duraklatmanın gözden geçirme günü geldi.</translation>
    </message>
    <message>
        <source>The row {row} of {table} has no history.</source>
        <translation>{table} tablosunun {row} satırının geçmişi yok.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is about a patient who is not in the registry.</source>
        <translation>{table} tablosunun {row} satırı, kayıt defterinde olmayan bir hastayla ilgili.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not as the history left it (entry {entry}).</source>
        <translation>{table} tablosunun {row} satırı geçmişin bıraktığı gibi değil (girdi {entry}).</translation>
    </message>
    <message>
        <source>The same cadence of 4 and 6 months as the source series except for month 54. Biochemistry is CEA, blood count, liver tests and CA 19-9.</source>
        <translation>54. ay dışında kaynak seriyle aynı 4 ve 6 aylık düzen. Biyokimya: CEA, kan sayımı, karaciğer testleri ve CA 19-9.</translation>
    </message>
    <message>
        <source>The same content is kept already as “{title}”, added on {day}.</source>
        <translation>Aynı içerik zaten saklanıyor: “{title}”, eklendiği gün {day}.</translation>
    </message>
    <message>
        <source>The second place for backups cannot be written: {place} ({reason}).</source>
        <translation>Yedeklerin ikinci yerine yazılamıyor: {place} ({reason}).</translation>
    </message>
    <message>
        <source>The second place for backups has had none for more than {n} days: {place}.</source>
        <translation>Yedeklerin ikinci yerine {n} günden uzun süredir yedek konmadı: {place}.</translation>
    </message>
    <message>
        <source>The second place for backups is not there: {place}. It is tried again.</source>
        <translation>Yedeklerin ikinci yeri bulunamadı: {place}. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>The slot at {at} would end after midnight.</source>
        <translation>{at} saatindeki tetkik gece yarısından sonra biterdi.</translation>
    </message>
    <message>
        <source>The smallest sum ({nadir} mm) is above the baseline ({baseline} mm).</source>
        <translation>En küçük toplam ({nadir} mm) başlangıçtakinden ({baseline} mm) büyük.</translation>
    </message>
    <message>
        <source>The stored outlook is not the computed one.</source>
        <translation>Saklanan görünüm hesaplananla aynı değil.</translation>
    </message>
    <message>
        <source>The telephone number was never verified by a call.</source>
        <translation>Telefon numarası hiçbir aramayla doğrulanmadı.</translation>
    </message>
    <message>
        <source>The text has {n} characters. It may have {most}.</source>
        <translation>Metin {n} karakter. En çok {most} olabilir.</translation>
    </message>
    <message>
        <source>The text of protocol {name} v{version} is another one&apos;s.</source>
        <translation>{name} v{version} protokolünün metni başka bir protokole ait.</translation>
    </message>
    <message>
        <source>The version of a protocol is a whole number from 1 to {most}.</source>
        <translation>Bir protokolün sürümü 1 ile {most} arasında bir tam sayıdır.</translation>
    </message>
    <message>
        <source>The window of an examination is open and nobody has booked it.</source>
        <translation>Bir tetkikin penceresi açık, randevusu henüz yok.</translation>
    </message>
    <message>
        <source>The windows of months {before} and {after} could overlap. {early} days before plus {grace} days after the due date must stay below {most}; shorten the window or move the months apart.</source>
        <translation>{before}. ve {after}. ayların pencereleri çakışabilir. Planlanan günden {early} gün öncesi ile {grace} gün sonrasının toplamı {most} altında kalmalı; pencereyi kısaltın ya da ayların arasını açın.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing from the file.</source>
        <translation>Dosyada {name} ({kind}) yok.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not as this program makes it.</source>
        <translation>{name} ({kind}) bu programın yaptığı gibi değil.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not of this program.</source>
        <translation>{name} ({kind}) bu programın değil.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then give yourself a password and make a new code: Settings, Protection.</source>
        <translation>Sonra kendinize bir parola verin ve yeni bir kod oluşturun: Ayarlar, Koruma.</translation>
    </message>
    <message>
        <source>Then month {visits}: discharge decision.</source>
        <translation>Sonraki aylar: {visits}; sonra izlemden çıkarma kararı.</translation>
    </message>
    <message>
        <source>Then {n} visits, from {first} to {last}: discharge decision.</source>
        <translation>Sonra {n} kontrol, ilki {first}, sonuncusu {last}; ardından izlemden çıkarma kararı.</translation>
    </message>
    <message>
        <source>There is a verified backup: {backup}.</source>
        <translation>Doğrulanmış bir yedek var: {backup}.</translation>
    </message>
    <message>
        <source>There is already a pause from {day}. End it first.</source>
        <translation>Zaten bir duraklatma var, başlangıcı {day}. Önce onu bitirin.</translation>
    </message>
    <message>
        <source>There is no anchor file yet: a cut end of the history would not be seen.</source>
        <translation>Henüz sağlama dosyası yok: geçmişin sonu kesilirse görülmez.</translation>
    </message>
    <message>
        <source>There is no booking to change.</source>
        <translation>Değiştirilecek randevu yok.</translation>
    </message>
    <message>
        <source>There is no deferral to confirm.</source>
        <translation>Doğrulanacak erteleme yok.</translation>
    </message>
    <message>
        <source>There is no deferral to lift.</source>
        <translation>Kaldırılacak erteleme yok.</translation>
    </message>
    <message>
        <source>There is no plan to print: {what}.</source>
        <translation>Basılacak plan yok: {what}.</translation>
    </message>
    <message>
        <source>There is no protocol {name}. Choose one of the list.</source>
        <translation>{name} adlı protokol yok. Listeden birini seçin.</translation>
    </message>
    <message>
        <source>There is no registry at {path}. Choose another.</source>
        <translation>{path} konumunda kayıt defteri yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>There is no such version. Choose another.</source>
        <translation>Böyle bir sürüm yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>There is no verified backup of this registry.</source>
        <translation>Bu kayıt defterinin doğrulanmış yedeği yok.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Kaydedilecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>These copies beside the registry are not protected: whoever gets them reads every patient in them. Delete those that are not needed any more.</source>
        <translation>Kayıt defterinin yanındaki bu kopyalar korumalı değil: ele geçiren, içlerindeki bütün hastaları okur. Artık gerekmeyenleri silin.</translation>
    </message>
    <message>
        <source>These lists are of {who}.</source>
        <translation>Bu listeler {who} adlı kişinin.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Aynılar.</translation>
    </message>
    <message>
        <source>They type their password themselves; nobody else needs to know it.</source>
        <translation>Parolasını kendisi yazar; başka kimsenin bilmesi gerekmez.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged or cut off. Save or scan it again.</source>
        <translation>Bu PDF okunamıyor: hasarlı ya da yarım. Yeniden kaydedin ya da tarayın.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one, then add it: the registry has its own protection.</source>
        <translation>Bu PDF parolayla kilitli. Parolasız kaydedip öyle ekleyin: kayıt defterinin kendi koruması var.</translation>
    </message>
    <message>
        <source>This backup is damaged ({flaw}). Choose another.</source>
        <translation>Bu yedek bozuk ({flaw}). Başka birini seçin.</translation>
    </message>
    <message>
        <source>This backup is damaged: {what} Choose another.</source>
        <translation>Bu yedek bozuk: {what} Başka birini seçin.</translation>
    </message>
    <message>
        <source>This cannot be done: a stop of surveillance rests on it. Take surveillance up again first.</source>
        <translation>Bu yapılamaz: izlemin sonlandırılması buna dayanıyor. Önce izlemi yeniden başlatın.</translation>
    </message>
    <message>
        <source>This cannot be done: another record rests on one that would be out of the course ({label}, {day}). Take that back first.</source>
        <translation>Bu yapılamaz: seyirden çıkacak bir kayda dayanan başka bir kayıt var ({label}, {day}). Önce onu geri alın.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: something was recorded about the patient after it.</source>
        <translation>Bu artık geri alınamaz: sonradan hastayla ilgili bir şey kaydedildi.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the record was changed after it.</source>
        <translation>Bu artık geri alınamaz: kayıt sonradan değiştirildi.</translation>
    </message>
    <message>
        <source>This date is not known. {rests}</source>
        <translation>Bu tarih bilinmiyor. {rests}</translation>
    </message>
    <message>
        <source>This file has {size} MB. A document may have {most} MB; make it smaller.</source>
        <translation>Bu dosya {size} MB. Bir belge en çok {most} MB olabilir; küçültün.</translation>
    </message>
    <message>
        <source>This file is empty. There is nothing to keep.</source>
        <translation>Bu dosya boş. Saklanacak bir şey yok.</translation>
    </message>
    <message>
        <source>This hospital number is already used by another patient.</source>
        <translation>Bu dosya numarası başka bir hastada kullanılıyor.</translation>
    </message>
    <message>
        <source>This hospital number is on the screening list already.</source>
        <translation>Bu dosya numarası zaten ön değerlendirme listesinde.</translation>
    </message>
    <message>
        <source>This is a DICOM file. Its pictures belong in the archive of radiology (PACS).</source>
        <translation>Bu bir DICOM dosyası. Görüntülerinin yeri radyoloji arşividir (PACS).</translation>
    </message>
    <message>
        <source>This is a clinical decision: a surgeon records it. You work as: {label}.</source>
        <translation>Bu bir klinik karardır: cerrah kaydeder. Göreviniz: {label}.</translation>
    </message>
    <message>
        <source>This is a program. Programs are not kept in the registry.</source>
        <translation>Bu bir program. Kayıt defterinde program saklanmaz.</translation>
    </message>
    <message>
        <source>This is already recorded. Correct it in the course list, with a reason.</source>
        <translation>Bu zaten kayıtlı. Seyir listesinde, nedenini yazarak düzeltin.</translation>
    </message>
    <message>
        <source>This is already recorded. Correct the existing record.</source>
        <translation>Bu zaten kayıtlı. Var olan kaydı düzeltin.</translation>
    </message>
    <message>
        <source>This is an archive or an office file. Save what is in it as PDF, then add the PDF.</source>
        <translation>Bu bir arşiv ya da ofis dosyası. İçindekini PDF olarak kaydedip PDF&apos;yi ekleyin.</translation>
    </message>
    <message>
        <source>This is an office file of an older kind. Save it as PDF, then add the PDF.</source>
        <translation>Bu eski tür bir ofis dosyası. PDF olarak kaydedip PDF&apos;yi ekleyin.</translation>
    </message>
    <message>
        <source>This is neither PDF, PNG, JPEG nor plain text (UTF-8). Save it as one of them, then add it.</source>
        <translation>Bu ne PDF, ne PNG, ne JPEG, ne de düz metin (UTF-8). Bunlardan biri olarak kaydedip öyle ekleyin.</translation>
    </message>
    <message>
        <source>This is not a national number. Enter its 11 digits again.</source>
        <translation>Bu bir T.C. kimlik numarası değil. 11 rakamını yeniden girin.</translation>
    </message>
    <message>
        <source>This list as CSV</source>
        <translation>Bu liste CSV olarak</translation>
    </message>
    <message>
        <source>This list as XLSX</source>
        <translation>Bu liste XLSX olarak</translation>
    </message>
    <message>
        <source>This list on paper</source>
        <translation>Bu liste kâğıtta</translation>
    </message>
    <message>
        <source>This operation is not in the course on this day.</source>
        <translation>Bu ameliyat bu tarihte seyirde yok.</translation>
    </message>
    <message>
        <source>This operator was changed meanwhile. Begin again, and discard this.</source>
        <translation>Bu kullanıcı bu arada değiştirildi. Yeniden başlayın ve bunu silin.</translation>
    </message>
    <message>
        <source>This password is not right. Try again.</source>
        <translation>Parola doğru değil. Bir daha deneyin.</translation>
    </message>
    <message>
        <source>This patient has no calendar yet. Start surveillance first.</source>
        <translation>Bu hastanın henüz takvimi yok. Önce izlemi başlatın.</translation>
    </message>
    <message>
        <source>This patient is no longer followed.</source>
        <translation>Bu hasta artık izlenmiyor.</translation>
    </message>
    <message>
        <source>This patient is not in the registry any more: the registration was undone or merged with another.</source>
        <translation>Bu hasta artık kayıt defterinde yok: kaydı geri alındı ya da başka bir kayıtla birleştirildi.</translation>
    </message>
    <message>
        <source>This picture cannot be decoded: it is damaged or cut off. Save it again as PNG or JPEG.</source>
        <translation>Bu görüntü çözülemiyor: hasarlı ya da yarım. PNG ya da JPEG olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>This picture has {width} × {height} pixels. It may have {most} megapixels; make it smaller.</source>
        <translation>Bu görüntü {width} × {height} piksel. En çok {most} megapiksel olabilir; küçültün.</translation>
    </message>
    <message>
        <source>This picture is neither PNG nor JPEG. Save it as one of the two.</source>
        <translation>Bu görüntü PNG ya da JPEG değil. İkisinden biri olarak kaydedin.</translation>
    </message>
    <message>
        <source>This picture is too large. It may have {most} megapixels; make it smaller.</source>
        <translation>Bu görüntü çok büyük. En çok {most} megapiksel olabilir; küçültün.</translation>
    </message>
    <message>
        <source>This protocol comes with the program and stays as it is. Copy it first.</source>
        <translation>Bu protokol programla gelir ve olduğu gibi kalır. Önce kopyalayın.</translation>
    </message>
    <message>
        <source>This protocol is here already.</source>
        <translation>Bu protokol zaten burada.</translation>
    </message>
    <message>
        <source>This record is in the course already.</source>
        <translation>Bu kayıt zaten seyirde.</translation>
    </message>
    <message>
        <source>This record is no longer in the registry. Look again.</source>
        <translation>Bu kayıt artık defterde yok. Yeniden bakın.</translation>
    </message>
    <message>
        <source>This recovery code is not the one of this registry.</source>
        <translation>Bu kurtarma kodu bu kayıt defterinin değil.</translation>
    </message>
    <message>
        <source>This registry could not be brought up to date ({flaw}). It is as it was.</source>
        <translation>Bu kayıt defteri güncellenemedi ({flaw}). Dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>This registry is damaged: parts of the file are not what was written.</source>
        <translation>Bu kayıt defteri bozuk: dosyanın bazı yerleri yazıldığı gibi değil.</translation>
    </message>
    <message>
        <source>This registry is in memory only, not in a file.</source>
        <translation>Bu kayıt defteri bir dosyada değil, yalnız bellekte.</translation>
    </message>
    <message>
        <source>This registry is not protected.</source>
        <translation>Bu kayıt defteri korumalı değil.</translation>
    </message>
    <message>
        <source>This registry is not protected: whoever gets the file or this computer can read every patient in it.</source>
        <translation>Bu kayıt defteri korumalı değil: dosyayı ya da bu bilgisayarı ele geçiren, içindeki bütün hastaları okuyabilir.</translation>
    </message>
    <message>
        <source>This registry is protected already.</source>
        <translation>Bu kayıt defteri zaten korumalı.</translation>
    </message>
    <message>
        <source>This registry is protected: the file is encrypted and opens with the password of one of those below, or with the recovery code.</source>
        <translation>Bu kayıt defteri korumalı: dosya şifrelidir, aşağıdakilerden birinin parolasıyla ya da kurtarma koduyla açılır.</translation>
    </message>
    <message>
        <source>This registry refers to records that no longer exist. Restore a backup.</source>
        <translation>Bu kayıt defteri artık var olmayan kayıtlara bağlı. Bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>This registry was not used before today; {n} patients are overdue</source>
        <translation>Bu kayıt defteri bugünden önce kullanılmadı; {n} hasta gecikmiş</translation>
    </message>
    <message>
        <source>This registry was protected by a newer Hepatrack. Install the newer version.</source>
        <translation>Bu kayıt defteri daha yeni bir Hepatrack ile korunmuş. Yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This registry was written by a newer Hepatrack. Install the newer version.</source>
        <translation>Bu kayıt defterini daha yeni bir Hepatrack yazmış. Yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This version is not offered any more.</source>
        <translation>Bu sürüm artık sunulmuyor.</translation>
    </message>
    <message>
        <source>This was marked as seen today already.</source>
        <translation>Bu bugün zaten görüldü olarak işaretlendi.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Bu zaten geri alındı.</translation>
    </message>
    <message>
        <source>Three segments or more, and no volume of the liver remnant is recorded before it.</source>
        <translation>Üç ya da daha çok segment, ama öncesinde kalacak karaciğer hacmi kaydı yok.</translation>
    </message>
    <message>
        <source>Thrombosis or embolism</source>
        <translation>Tromboz ya da emboli</translation>
    </message>
    <message>
        <source>Tick when done; write the new date in the last column; enter it the same day.</source>
        <translation>Bitince işaretleyin; yeni tarihi son sütuna yazın; aynı gün programa girin.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time to liver metastases</source>
        <translation>Karaciğer metastazına kadar geçen süre</translation>
    </message>
    <message>
        <source>Time zero is not stated in the paper: the index liver operation is assumed, as are the windows. The panel of blood tests is not specified; CEA is the least. Yearly PET-CT is a feature of this series, not a standard: ASCO 2013 does not recommend PET for surveillance, so it can be left out.</source>
        <translation>Makalede sıfır noktası belirtilmemiştir: ilk karaciğer ameliyatı ve pencereler varsayımdır. Kan testlerinin içeriği belirtilmemiştir; en az CEA gerekir. Yıllık PET-BT bu serinin özelliğidir, standart değildir: ASCO 2013 izlem için PET önermez, bu yüzden çıkarılabilir.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zamanlama</translation>
    </message>
    <message>
        <source>Timing class</source>
        <translation>Zamanlama sınıfı</translation>
    </message>
    <message>
        <source>Tis</source>
        <translation>Tis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>To book</source>
        <translation>Randevusuz</translation>
    </message>
    <message>
        <source>To decide or to trace ({n})</source>
        <translation>Karar verilecek ya da ulaşılacak ({n})</translation>
    </message>
    <message>
        <source>To discharge</source>
        <translation>Çıkarma kararı</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Görülecek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Bugün {day}</translation>
    </message>
    <message>
        <source>Too few slots by</source>
        <translation>Eksik saat</translation>
    </message>
    <message>
        <source>Took a record of {name} out of the course</source>
        <translation>{name}: bir kayıt seyirden çıkarıldı</translation>
    </message>
    <message>
        <source>Took back the waiver of {what}, month {month}, for {name}</source>
        <translation>{name}: {month}. ay {what} muafiyeti geri alındı</translation>
    </message>
    <message>
        <source>Took the document {title} of {name} out of the record</source>
        <translation>{name}: {title} belgesi kayıttan çıkarıldı</translation>
    </message>
    <message>
        <source>Took the protocols in use into the history</source>
        <translation>Kullanılan protokoller geçmişe alındı</translation>
    </message>
    <message>
        <source>Took up surveillance of {name} again</source>
        <translation>{name}: izlem yeniden başlatıldı</translation>
    </message>
    <message>
        <source>Took {name} off the screening list</source>
        <translation>{name} ön değerlendirme listesinden çıkarıldı</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Total colectomy</source>
        <translation>Total kolektomi</translation>
    </message>
    <message>
        <source>Trace 1 patient</source>
        <translation>1 hastaya ulaş</translation>
    </message>
    <message>
        <source>Trace the patient</source>
        <translation>Hastaya ulaş</translation>
    </message>
    <message>
        <source>Trace {n} patients</source>
        <translation>{n} hastaya ulaş</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Ulaşma</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Devir</translation>
    </message>
    <message>
        <source>Transfer not yet accepted</source>
        <translation>Devir henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>Transfer not yet accepted by the other centre</source>
        <translation>Öbür merkez devri henüz kabul etmedi</translation>
    </message>
    <message>
        <source>Transfer of {day}</source>
        <translation>{day} devri</translation>
    </message>
    <message>
        <source>Transverse colectomy</source>
        <translation>Transvers kolektomi</translation>
    </message>
    <message>
        <source>Transverse colon</source>
        <translation>Transvers kolon</translation>
    </message>
    <message>
        <source>Treated again for recurrence: {n} patients</source>
        <translation>Nüks nedeniyle yeniden tedavi edilenler: {n} hasta</translation>
    </message>
    <message>
        <source>Treated with drugs or less; not stated whether I or II</source>
        <translation>İlaçla ya da daha azıyla tedavi; I mi II mi belirtilmemiş</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tedavi</translation>
    </message>
    <message>
        <source>Treatment of recurrence {n}</source>
        <translation>{n}. nüksün tedavisi</translation>
    </message>
    <message>
        <source>Treatment of the complication</source>
        <translation>Komplikasyonun tedavisi</translation>
    </message>
    <message>
        <source>Treatment, course</source>
        <translation>Tedavi, seyir</translation>
    </message>
    <message>
        <source>Treatment-related</source>
        <translation>Tedaviye bağlı</translation>
    </message>
    <message>
        <source>Treats the recurrence</source>
        <translation>Tedavi ettiği nüks</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>Deneyen</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Deneme tarihi</translation>
    </message>
    <message>
        <source>Tumour</source>
        <translation>Tümör</translation>
    </message>
    <message>
        <source>Tumour burden 3 to below 9: 1, 9 and over: 2 ({value}): {points}</source>
        <translation>Tümör yükü 3&apos;ten 9&apos;un altına kadar: 1, 9 ve üstü: 2 ({value}): {points}</translation>
    </message>
    <message>
        <source>Tumour burden score</source>
        <translation>Tümör yükü skoru</translation>
    </message>
    <message>
        <source>Tumour left behind</source>
        <translation>Tümör bırakıldı</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>Tümör belirteci</translation>
    </message>
    <message>
        <source>Tumour regression</source>
        <translation>Tümör regresyonu</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Turkish national number (11 digits)</source>
        <translation>T.C. kimlik numarası (11 rakam)</translation>
    </message>
    <message>
        <source>Two calendars count from one operation.</source>
        <translation>Bir ameliyattan iki takvim sayılıyor.</translation>
    </message>
    <message>
        <source>Two entries of one person</source>
        <translation>Tek kişinin iki kaydı</translation>
    </message>
    <message>
        <source>Two-stage</source>
        <translation>İki aşamalı</translation>
    </message>
    <message>
        <source>Type a segment (4a, 5/8), walk with the arrow keys or click; Esc leaves.</source>
        <translation>Segmenti yazın (4a, 5/8), ok tuşlarıyla gidin ya da tıklayın; Esc vazgeçer.</translation>
    </message>
    <message>
        <source>Type hours such as 08:00-12:00, or starts such as 08:00, 08:40.</source>
        <translation>08:00-12:00 gibi aralıklar veya 08:00, 08:40 gibi başlangıçlar girin.</translation>
    </message>
    <message>
        <source>Type the days before and after the due date as whole numbers.</source>
        <translation>Planlanan günden önceki ve sonraki gün sayılarını tam sayı olarak yazın.</translation>
    </message>
    <message>
        <source>Type the year too, as in 09-Mar-2026.</source>
        <translation>Yılı da yazın, 09-Mar-2026 gibi.</translation>
    </message>
    <message>
        <source>Type the year with four digits, as in {example}.</source>
        <translation>Yılı dört rakamla yazın, {example} gibi.</translation>
    </message>
    <message>
        <source>Typed {age} by {who}.</source>
        <translation>Yazan: {who}, {age}.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>US or CT</source>
        <translation>US ya da BT</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrason</translation>
    </message>
    <message>
        <source>Ultrasound of the liver</source>
        <translation>Karaciğer ultrasonu</translation>
    </message>
    <message>
        <source>Ultrasound or CT of the liver</source>
        <translation>Karaciğer ultrasonu ya da BT çekimi</translation>
    </message>
    <message>
        <source>Under fluoropyrimidine</source>
        <translation>Floropirimidin altında</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <source>Undone: {sentence}</source>
        <translation>Geri alındı: {sentence}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Unresectable disease elsewhere</source>
        <translation>Başka yerde rezeke edilemez hastalık</translation>
    </message>
    <message>
        <source>Unresectable lung metastases</source>
        <translation>Rezeke edilemez akciğer metastazı</translation>
    </message>
    <message>
        <source>Unstable (MSI-H)</source>
        <translation>Kararsız (MSI-H)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Olağandışı</translation>
    </message>
    <message>
        <source>Urgency {n} of 6: {status}. Among these what presses is first, then what waits longest; this line waits since {day}.</source>
        <translation>Öncelik {n}/6: {status}. Bunların içinde önce ivedi olan, sonra en uzun bekleyen gelir; bu satır {day} gününden beri bekliyor.</translation>
    </message>
    <message>
        <source>Use this code from now on</source>
        <translation>Bundan sonra bu kodu kullan</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Values from before preoperative chemotherapy predicted poorly; values from after it predicted better (Ayez 2011).</source>
        <translation>Ameliyat öncesi kemoterapiden önceki değerler gidişi zayıf, sonraki değerler daha iyi öngördü (Ayez 2011).</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Değişken</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulanmış</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Version {n} of this protocol is not offered. Choose one of the list.</source>
        <translation>Bu protokolün {n}. sürümü sunulmuyor. Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Version {n} of {protocol} is here and is another one. Raise the version in the file to {next}, or give it another id.</source>
        <translation>{protocol} protokolünün {n}. sürümü burada var ve bundan farklı. Dosyadaki sürümü (version) {next} yapın ya da başka bir kimlik (id) verin.</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Damar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Poliklinik</translation>
    </message>
    <message>
        <source>Visit and CEA every 3 to 6 months for 5 years; CT yearly for 3 years; PET not recommended for surveillance; colonoscopy after month 12 every 5 years.</source>
        <translation>5 yıl 3 ila 6 ayda bir poliklinik kontrolü ve CEA; 3 yıl yılda bir BT; izlem için PET önerilmez; 12. aydan sonra 5 yılda bir kolonoskopi.</translation>
    </message>
    <message>
        <source>Visit to the clinic</source>
        <translation>Poliklinik kontrolü</translation>
    </message>
    <message>
        <source>Visits left</source>
        <translation>Kalan kontrol</translation>
    </message>
    <message>
        <source>Vital status</source>
        <translation>Yaşam durumu</translation>
    </message>
    <message>
        <source>Waits since {day}</source>
        <translation>{day} tarihinden beri bekliyor</translation>
    </message>
    <message>
        <source>Waive one visit of one patient at a time.</source>
        <translation>Bir kerede tek hastanın tek kontrolünü muaf tutun.</translation>
    </message>
    <message>
        <source>Waive {what}, {month}, or record that it is refused</source>
        <translation>Muaf tut ya da reddedildiğini kaydet: {what}, {month}</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Muaf</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>Muaf tutan</translation>
    </message>
    <message>
        <source>Waived by the clinic</source>
        <translation>Klinik vazgeçti</translation>
    </message>
    <message>
        <source>Waived by {who}: {reason}</source>
        <translation>{who} muaf tuttu: {reason}</translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation>Muafiyet tarihi</translation>
    </message>
    <message>
        <source>Waived {day}</source>
        <translation>Muaf tutuldu {day}</translation>
    </message>
    <message>
        <source>Waived {what}</source>
        <translation>Muaf: {what}</translation>
    </message>
    <message>
        <source>Waived {what} of month {month} for {name}</source>
        <translation>{name}: {month}. ay {what} muaf tutuldu</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Muafiyet</translation>
    </message>
    <message>
        <source>Waiver or refusal</source>
        <translation>Muafiyet ya da ret</translation>
    </message>
    <message>
        <source>Warn after</source>
        <translation>Uyarı süresi</translation>
    </message>
    <message>
        <source>Wedges</source>
        <translation>Kama rezeksiyonu sayısı</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Well differentiated</source>
        <translation>İyi diferansiye</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What became of this lesion is recorded already.</source>
        <translation>Bu lezyonun akıbeti zaten kayıtlı.</translation>
    </message>
    <message>
        <source>What comes after</source>
        <translation>Sonrası</translation>
    </message>
    <message>
        <source>What follows a missed visit</source>
        <translation>Gelinmeyen kontrolden sonrası</translation>
    </message>
    <message>
        <source>What is not recorded</source>
        <translation>Kaydedilmemiş olanlar</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne işe yarar</translation>
    </message>
    <message>
        <source>What was begun with {path} cannot be finished ({reason}). Open it again.</source>
        <translation>{path} ile başlanan iş bitirilemiyor ({reason}). Yeniden açın.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>What was half typed cannot be done any more: look at the patient&apos;s record.</source>
        <translation>Yarım kalan bu iş artık yapılamıyor: hastanın kaydına bakın.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>When every password and this code are lost, the registry cannot be opened again by anybody.</source>
        <translation>Bütün parolalar ve bu kod kaybolursa kayıt defterini bir daha kimse açamaz.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Nerede saklanır</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Neredeyiz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who can open this registry was changed meanwhile. Try again.</source>
        <translation>Bu kayıt defterini kimlerin açabildiği bu arada değişti. Bir daha deneyin.</translation>
    </message>
    <message>
        <source>Who it is about, and the day</source>
        <translation>Kime ait olduğu ve gün</translation>
    </message>
    <message>
        <source>Who looks again</source>
        <translation>Yeniden bakacak kişi</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Kimler katıldı</translation>
    </message>
    <message>
        <source>Whoever has this code and a copy of the registry with its key file can read every patient in it.</source>
        <translation>Bu kod ile kayıt defterinin ve anahtar dosyasının bir kopyası elinde olan, içindeki bütün hastaları okuyabilir.</translation>
    </message>
    <message>
        <source>Whoever is lost stays on the list.</source>
        <translation>İzlemden kopan listede kalır.</translation>
    </message>
    <message>
        <source>Whoever you chose cannot open this registry. Choose somebody else.</source>
        <translation>Seçtiğiniz kişi bu kayıt defterini açamaz. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Whole course</source>
        <translation>Tüm seyir</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Tüm kayıt</translation>
    </message>
    <message>
        <source>Whole record, continued</source>
        <translation>Tüm kayıt, devam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Why taken up again</source>
        <translation>Yeniden başlatma nedeni</translation>
    </message>
    <message>
        <source>Why {day}</source>
        <translation>Neden {day}</translation>
    </message>
    <message>
        <source>Wild type</source>
        <translation>Yabanıl tip</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Withdrawn by the patient</source>
        <translation>Hasta izlemden ayrıldı</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>{day} tarihinde geri alındı</translation>
    </message>
    <message>
        <source>Withdrew the protocol {protocol}, version {n}</source>
        <translation>Protokol kaldırıldı: {protocol}, sürüm {n}</translation>
    </message>
    <message>
        <source>Without a calendar</source>
        <translation>Takvimsiz</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Nedensiz</translation>
    </message>
    <message>
        <source>Work-up</source>
        <translation>Ameliyat öncesi inceleme</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>İş listesi</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Burada çalışıyor</translation>
    </message>
    <message>
        <source>Wound infection</source>
        <translation>Yara yeri enfeksiyonu</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Mektubu hazırla</translation>
    </message>
    <message>
        <source>Write the other reason.</source>
        <translation>Diğer nedeni yazın.</translation>
    </message>
    <message>
        <source>Write the reason for the correction.</source>
        <translation>Düzeltmenin nedenini yazın.</translation>
    </message>
    <message>
        <source>Write to the patient</source>
        <translation>Hastaya mektup yaz</translation>
    </message>
    <message>
        <source>Write why nobody came, for example: snow.</source>
        <translation>Neden gelinmediğini yazın, örneğin: kar.</translation>
    </message>
    <message>
        <source>Write why surveillance is taken up again.</source>
        <translation>İzlemin neden yeniden başlatıldığını yazın.</translation>
    </message>
    <message>
        <source>Write why the list leaves the registry.</source>
        <translation>Listenin kayıt defterinden neden çıktığını yazın.</translation>
    </message>
    <message>
        <source>Write why the programme is extended.</source>
        <translation>Programın neden uzatıldığını yazın.</translation>
    </message>
    <message>
        <source>Write why the protocol changes.</source>
        <translation>Protokolün neden değiştiğini yazın.</translation>
    </message>
    <message>
        <source>Write why the scanner is closed, such as: service.</source>
        <translation>Cihazın neden kapalı olduğunu yazın, örneğin: bakım.</translation>
    </message>
    <message>
        <source>Write why these are one person.</source>
        <translation>Neden aynı kişi olduklarını yazın.</translation>
    </message>
    <message>
        <source>Write why this examination stands in for another.</source>
        <translation>Bu tetkikin neden bir başkasının yerine geçtiğini yazın.</translation>
    </message>
    <message>
        <source>Write why this operation does not move the calendar.</source>
        <translation>Bu ameliyatın takvimi neden değiştirmediğini yazın.</translation>
    </message>
    <message>
        <source>Write why, for example: scanner broken.</source>
        <translation>Nedenini yazın, örneğin: cihaz arızalı.</translation>
    </message>
    <message>
        <source>Write {most} characters or fewer in each line.</source>
        <translation>Her satıra en çok {most} karakter yazın.</translation>
    </message>
    <message>
        <source>Write {most} lines or fewer, one for each signature.</source>
        <translation>En çok {most} satır yazın, her imza için bir satır.</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Yedek yazılıyor…</translation>
    </message>
    <message>
        <source>Written: {pages} pages for {n} patients, in {path}</source>
        <translation>Yazıldı: {n} hasta için {pages} sayfa, yeri: {path}</translation>
    </message>
    <message>
        <source>Wrong number: correct it in the record.</source>
        <translation>Numara yanlış: kayıtta düzeltin.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Grafi</translation>
    </message>
    <message>
        <source>X-ray of the chest</source>
        <translation>Akciğer filmi</translation>
    </message>
    <message>
        <source>XLSX is written as a file. Name it with -o.</source>
        <translation>XLSX dosya olarak yazılır. Adını -o ile verin.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Yes, today is {day}</source>
        <translation>Evet, bugün {day}</translation>
    </message>
    <message>
        <source>You are looking back at {day}. Return to today to record anything.</source>
        <translation>Geriye bakıyorsunuz: {day}. Kayıt yapmak için bugüne dönün.</translation>
    </message>
    <message>
        <source>You are only reading this registry. Open it to record anything.</source>
        <translation>Bu kayıt defterini yalnız okuyorsunuz. Kayıt yapmak için kayda açın.</translation>
    </message>
    <message>
        <source>You are reading. {why}</source>
        <translation>Okuyorsunuz. {why}</translation>
    </message>
    <message>
        <source>You are reading; nobody is recording in this registry just now.</source>
        <translation>Okuyorsunuz; şu anda bu kayıt defterine kimse kayıt yapmıyor.</translation>
    </message>
    <message>
        <source>You are reading; somebody is working in this registry.</source>
        <translation>Okuyorsunuz; bu kayıt defterinde biri çalışıyor.</translation>
    </message>
    <message>
        <source>You are reading; {operator} is working in this registry on {host}.</source>
        <translation>Okuyorsunuz; bu kayıt defterinde çalışan: {operator}, {host}.</translation>
    </message>
    <message>
        <source>You keep {n} lists already. Take one out first.</source>
        <translation>Zaten {n} liste saklıyorsunuz. Önce birini çıkarın.</translation>
    </message>
    <message>
        <source>Your appointment has changed

{greeting}

your appointment has a new day. The old one no longer holds: {old_day}.

{when}
{what}
{place}
{preparation}

If you cannot come, please ring us: {phone}. We will find another day.

Yours sincerely</source>
        <translation>Randevunuz değişti

{greeting}

randevunuzun günü değişti. Şu gün artık geçerli değil: {old_day}.

{when}
{what}
{place}
{preparation}

Gelemeyecekseniz bizi arayın: {phone}. Başka bir gün buluruz.

Saygılarımızla</translation>
    </message>
    <message>
        <source>Your appointment on {day}

{greeting}

we expected you for your check-up and are sorry that we did not see you:

{what}, {when}

A missed check-up is never held against you; we simply make a new appointment.
Please ring us: {phone}.

Yours sincerely</source>
        <translation>Randevunuz: {day}

{greeting}

sizi kontrolünüz için bekledik, göremediğimize üzüldük:

{what}, {when}

Kaçırılan bir kontrol sorun edilmez; yeni bir randevu veririz.
Bizi arayın: {phone}.

Saygılarımızla</translation>
    </message>
    <message>
        <source>Your appointment on {day}

{greeting}

we have booked your next check-up after your liver operation:

{when}
{what}
{place}
{preparation}

Please bring this letter and a list of the medicines you take.
If you cannot come, please ring us: {phone}. We will find another day.

Yours sincerely</source>
        <translation>Randevunuz: {day}

{greeting}

karaciğer ameliyatınızdan sonraki kontrolünüz için randevunuz:

{when}
{what}
{place}
{preparation}

Bu mektubu ve kullandığınız ilaçların listesini getirin.
Gelemeyecekseniz bizi arayın: {phone}. Başka bir gün buluruz.

Saygılarımızla</translation>
    </message>
    <message>
        <source>Your check-up is due

{greeting}

your check-up after your liver operation is due and has no day yet:

{what}, planned for {day}

Please ring us and we will find a day together: {phone}.
If you had this examination elsewhere, please tell us and bring the report.

Yours sincerely</source>
        <translation>Kontrolünüzün zamanı geldi

{greeting}

karaciğer ameliyatınızdan sonraki kontrolünüzün zamanı geldi, günü henüz belli değil:

{what}, planlanan gün {day}

Bizi arayın, birlikte bir gün bulalım: {phone}.
Bu tetkiki başka yerde yaptırdıysanız bize bildirin ve raporunu getirin.

Saygılarımızla</translation>
    </message>
    <message>
        <source>Your check-up plan</source>
        <translation>Kontrol planınız</translation>
    </message>
    <message>
        <source>Your next appointments</source>
        <translation>Sıradaki randevularınız</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>a later contact</source>
        <translation>daha sonraki bir temas</translation>
    </message>
    <message>
        <source>a margin could not be assessed</source>
        <translation>bir sınır değerlendirilemedi</translation>
    </message>
    <message>
        <source>a new lesion</source>
        <translation>yeni bir lezyon</translation>
    </message>
    <message>
        <source>a or b of grade III</source>
        <translation>III. derecenin a ya da b olduğu</translation>
    </message>
    <message>
        <source>a or b, with T4</source>
        <translation>T4 ile a ya da b</translation>
    </message>
    <message>
        <source>a record that was taken out</source>
        <translation>çıkarılmış bir kayıt</translation>
    </message>
    <message>
        <source>a, b or c with N1; a or b with N2</source>
        <translation>N1 ile a, b ya da c; N2 ile a ya da b</translation>
    </message>
    <message>
        <source>abdominal wall</source>
        <translation>karın duvarı</translation>
    </message>
    <message>
        <source>ablated</source>
        <translation>ablasyon yapılmış</translation>
    </message>
    <message>
        <source>ablation (MWA / RFA)</source>
        <translation>ablasyon (MWA / RFA)</translation>
    </message>
    <message>
        <source>ablation margin</source>
        <translation>ablasyon sınırı</translation>
    </message>
    <message>
        <source>abnormal: decide</source>
        <translation>anormal: karar verin</translation>
    </message>
    <message>
        <source>abnormal: it needs a decision of its own</source>
        <translation>anormal: kendi kararı gerekir</translation>
    </message>
    <message>
        <source>about {n} months after the primary, days not exact</source>
        <translation>primerden yaklaşık {n} ay sonra, günler kesin değil</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>ilgili kayıt: {what}</translation>
    </message>
    <message>
        <source>above 7 mg/dL on any day</source>
        <translation>herhangi bir gün 7 mg/dL&apos;nin üstünde</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>eşik {limit} üstünde</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>uzakta</translation>
    </message>
    <message>
        <source>absent at presentation, found {interval} after the primary</source>
        <translation>başvuruda yok, primerden {interval} sonra saptandı</translation>
    </message>
    <message>
        <source>access not stated</source>
        <translation>yaklaşım belirtilmemiş</translation>
    </message>
    <message>
        <source>admitted {day}</source>
        <translation>yatış {day}</translation>
    </message>
    <message>
        <source>after curative-intent treatment of colorectal liver metastases</source>
        <translation>kolorektal karaciğer metastazının küratif amaçlı tedavisi sonrası</translation>
    </message>
    <message>
        <source>after resection of colorectal liver metastases</source>
        <translation>kolorektal karaciğer metastazı rezeksiyonu sonrası</translation>
    </message>
    <message>
        <source>after: {source}</source>
        <translation>kaynağı: {source}</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>{years} yaşında</translation>
    </message>
    <message>
        <source>alive on {day}</source>
        <translation>{day} tarihinde yaşıyor</translation>
    </message>
    <message>
        <source>all living and enrolled patients</source>
        <translation>yaşayan ve izlemdeki tüm hastalar</translation>
    </message>
    <message>
        <source>also: {what}</source>
        <translation>ayrıca: {what}</translation>
    </message>
    <message>
        <source>an abnormal result or recurrence waits for a decision</source>
        <translation>anormal bir sonuç ya da nüks karar bekliyor</translation>
    </message>
    <message>
        <source>an examination of {day} is recorded already</source>
        <translation>{day} tarihli bir tetkik zaten kayıtlı</translation>
    </message>
    <message>
        <source>and MDT</source>
        <translation>ve konsey</translation>
    </message>
    <message>
        <source>and ablation</source>
        <translation>ve ablasyon</translation>
    </message>
    <message>
        <source>and enrolled</source>
        <translation>ve izlemde</translation>
    </message>
    <message>
        <source>and on {when}: {what}</source>
        <translation>ve {when}: {what}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>another patient here has the same name</source>
        <translation>listede aynı adda başka hasta var</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>başka neden</translation>
    </message>
    <message>
        <source>another record of the patient</source>
        <translation>hastanın başka bir kaydı</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>başka bölge</translation>
    </message>
    <message>
        <source>answer missing</source>
        <translation>yanıt eksik</translation>
    </message>
    <message>
        <source>any cause; day 0 is the operation</source>
        <translation>her nedenden; 0. gün ameliyat günü</translation>
    </message>
    <message>
        <source>any day from {first} to {last}</source>
        <translation>{first} – {last} arası</translation>
    </message>
    <message>
        <source>around {day}</source>
        <translation>yaklaşık {day}</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>hazır metinler</translation>
    </message>
    <message>
        <source>as known on the day of the operation</source>
        <translation>ameliyat günü bilindiği gibi</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>durum tarihi {day}</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>belirtildiği gibi</translation>
    </message>
    <message>
        <source>as the operation is called; no segment is recorded</source>
        <translation>ameliyatın adına göre; segment kayıtlı değil</translation>
    </message>
    <message>
        <source>ask the practitioner or the registry office</source>
        <translation>aile hekimine ya da nüfus müdürlüğüne sorun</translation>
    </message>
    <message>
        <source>ask the surgeon</source>
        <translation>cerraha sor</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>sonrasını istedi</translation>
    </message>
    <message>
        <source>asked outside {range}</source>
        <translation>{range} dışı sorulur</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>en az {n}</translation>
    </message>
    <message>
        <source>at months {months}</source>
        <translation>şu aylarda: {months}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>en çok {n}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>saat {time}</translation>
    </message>
    <message>
        <source>attempts to reach: {n}</source>
        <translation>ulaşma denemesi: {n}</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>before entry, not known</source>
        <translation>kayıttan önce, bilinmiyor</translation>
    </message>
    <message>
        <source>before entry, not recorded</source>
        <translation>kayıttan önce, kayıtlı değil</translation>
    </message>
    <message>
        <source>before entry: enter the last one or book</source>
        <translation>kayıttan önce: sonuncusunu girin ya da randevu verin</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>önceki: {value}</translation>
    </message>
    <message>
        <source>belongs to no date any more: answer it by itself</source>
        <translation>artık hiçbir tarihe ait değil: tek başına yanıtlayın</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>{limit} altında</translation>
    </message>
    <message>
        <source>bev</source>
        <translation>bev</translation>
    </message>
    <message>
        <source>bilirubin after the operation</source>
        <translation>ameliyattan sonra bilirubin</translation>
    </message>
    <message>
        <source>bilirubin on day 5</source>
        <translation>5. günde bilirubin</translation>
    </message>
    <message>
        <source>biopsy or further imaging</source>
        <translation>biyopsi veya ek görüntüleme</translation>
    </message>
    <message>
        <source>bisegmentectomy 2,3</source>
        <translation>bisegmentektomi 2,3</translation>
    </message>
    <message>
        <source>bisegmentectomy {segments}</source>
        <translation>bisegmentektomi {segments}</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>kemik</translation>
    </message>
    <message>
        <source>book again</source>
        <translation>yeniden randevu ver</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>randevulu</translation>
    </message>
    <message>
        <source>booked for {day}</source>
        <translation>randevu {day}</translation>
    </message>
    <message>
        <source>booked for {day}, outcome missing</source>
        <translation>randevu {day}, sonucu belirsiz</translation>
    </message>
    <message>
        <source>booked later</source>
        <translation>daha sonraya randevulu</translation>
    </message>
    <message>
        <source>booked on several days: say it day by day</source>
        <translation>birkaç güne randevulu: gün gün yazın</translation>
    </message>
    <message>
        <source>booked patients</source>
        <translation>randevulu hastalar</translation>
    </message>
    <message>
        <source>booked this week</source>
        <translation>bu hafta randevulu</translation>
    </message>
    <message>
        <source>booked {day}</source>
        <translation>randevu {day}</translation>
    </message>
    <message>
        <source>booked {what}</source>
        <translation>randevu {what}</translation>
    </message>
    <message>
        <source>booked, {when}</source>
        <translation>randevu {when}</translation>
    </message>
    <message>
        <source>booking {day} cancelled</source>
        <translation>{day} randevusu iptal</translation>
    </message>
    <message>
        <source>bookings as iCalendar</source>
        <translation>iCalendar olarak randevular</translation>
    </message>
    <message>
        <source>born</source>
        <translation>doğum</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>doğum {day}</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>beyin</translation>
    </message>
    <message>
        <source>bring it to the MDT</source>
        <translation>konseye getir</translation>
    </message>
    <message>
        <source>by examination, MRI first</source>
        <translation>tetkike göre, MR önce</translation>
    </message>
    <message>
        <source>by examination, MRI last</source>
        <translation>tetkike göre, MR sonda</translation>
    </message>
    <message>
        <source>by family name, A first</source>
        <translation>soyadına göre, A önce</translation>
    </message>
    <message>
        <source>by family name, Z first</source>
        <translation>soyadına göre, Z önce</translation>
    </message>
    <message>
        <source>by surgeon, A first</source>
        <translation>cerraha göre, A önce</translation>
    </message>
    <message>
        <source>by surgeon, Z first</source>
        <translation>cerraha göre, Z önce</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>c, clinical</source>
        <translation>c, klinik</translation>
    </message>
    <message>
        <source>call</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>call, {outcome}</source>
        <translation>telefon, {outcome}</translation>
    </message>
    <message>
        <source>calls back</source>
        <translation>arayacak</translation>
    </message>
    <message>
        <source>can be booked</source>
        <translation>randevu verilebilir</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>söylenemez</translation>
    </message>
    <message>
        <source>case {number} of {total}: {why}</source>
        <translation>olgu {number} / {total}: {why}</translation>
    </message>
    <message>
        <source>caudate lobectomy (segmentectomy 1)</source>
        <translation>kaudat lobektomi (segmentektomi 1)</translation>
    </message>
    <message>
        <source>central hepatectomy</source>
        <translation>santral hepatektomi</translation>
    </message>
    <message>
        <source>cet</source>
        <translation>set</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>bugün değişti</translation>
    </message>
    <message>
        <source>choose to restart, continue or keep the calendar</source>
        <translation>takvimi yeniden başlatmayı, sürdürmeyi ya da korumayı seçin</translation>
    </message>
    <message>
        <source>claustrophobia</source>
        <translation>kapalı alan korkusu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>closed {days}</source>
        <translation>kapalı: {days}</translation>
    </message>
    <message>
        <source>colon or anastomosis</source>
        <translation>kolon ya da anastomoz</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>programla gelir</translation>
    </message>
    <message>
        <source>comorbidity not recorded</source>
        <translation>ek hastalık kayıtlı değil</translation>
    </message>
    <message>
        <source>complete segments: {n}</source>
        <translation>tam çıkarılan segment: {n}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>completed years between the birth date and the day</source>
        <translation>doğum tarihi ile o gün arasında tamamlanan yıl</translation>
    </message>
    <message>
        <source>complication {grade}</source>
        <translation>komplikasyon {grade}</translation>
    </message>
    <message>
        <source>complication, Clavien-Dindo grade</source>
        <translation>komplikasyon, Clavien-Dindo derecesi</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>hesaplanır</translation>
    </message>
    <message>
        <source>confirm discharge or extend it</source>
        <translation>izlemden çıkarmayı onaylayın ya da uzatın</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>doğrulanan {day}</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>sürdür</translation>
    </message>
    <message>
        <source>continues on the next page</source>
        <translation>sonraki sayfada devam ediyor</translation>
    </message>
    <message>
        <source>correct the phone number</source>
        <translation>telefon numarasını düzeltin</translation>
    </message>
    <message>
        <source>counted from lesions</source>
        <translation>lezyonlardan sayıldı</translation>
    </message>
    <message>
        <source>counted from the operation of {day}</source>
        <translation>{day} ameliyatından sayılır</translation>
    </message>
    <message>
        <source>counted from the operation of {day}, {protocol} v{version}</source>
        <translation>{day} ameliyatından sayılır, {protocol} v{version}</translation>
    </message>
    <message>
        <source>counts from here</source>
        <translation>sayım buradan</translation>
    </message>
    <message>
        <source>counts too: {what}</source>
        <translation>bu da sayılır: {what}</translation>
    </message>
    <message>
        <source>curative ones after the anchor that neither restart nor keep it</source>
        <translation>çıpadan sonraki, takvimi ne yeniden başlatan ne koruyan küratif ameliyatlar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>date, month or year</source>
        <translation>tarih, ay ya da yıl</translation>
    </message>
    <message>
        <source>day 5: prothrombin below 50 % (INR above 1.7) and bilirubin above 50 µmol/L</source>
        <translation>5. gün: protrombin %50&apos;nin altında (INR 1,7&apos;nin üstünde) ve bilirubin 50 µmol/L&apos;nin üstünde</translation>
    </message>
    <message>
        <source>day = days after the operation</source>
        <translation>gün = ameliyattan sonraki gün</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>günü bilinmiyor</translation>
    </message>
    <message>
        <source>day of the meeting not recorded</source>
        <translation>konsey günü kayıtlı değil</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>days from the operation to the discharge</source>
        <translation>ameliyattan taburculuğa kadar gün</translation>
    </message>
    <message>
        <source>days of primary and liver metastases</source>
        <translation>primer ve karaciğer metastazı tarihleri</translation>
    </message>
    <message>
        <source>days overdue: {n}</source>
        <translation>gecikme (gün): {n}</translation>
    </message>
    <message>
        <source>dead with a day of death, lost with such a stop in force, otherwise alive</source>
        <translation>ölüm tarihi varsa ölü, izlemden çıkma kaydı yürürlükteyse izlem dışı, yoksa sağ</translation>
    </message>
    <message>
        <source>death within so many days of the operation</source>
        <translation>ameliyattan sonra bu kadar gün içinde ölüm</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>öldü</translation>
    </message>
    <message>
        <source>decide on discharge or extend it</source>
        <translation>izlemden çıkarmaya karar verin ya da uzatın</translation>
    </message>
    <message>
        <source>decision missing</source>
        <translation>karar eksik</translation>
    </message>
    <message>
        <source>deferral to confirm, until {day}: {why}</source>
        <translation>onaylanacak, {day} gününe dek: {why}</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>ertelendi</translation>
    </message>
    <message>
        <source>deferred patients</source>
        <translation>ertelenen hastalar</translation>
    </message>
    <message>
        <source>deferred to its end</source>
        <translation>bitişine ertelendi</translation>
    </message>
    <message>
        <source>deferred until {day} ({why})</source>
        <translation>{day} gününe kadar ertelendi ({why})</translation>
    </message>
    <message>
        <source>diagnosed {day}</source>
        <translation>tanı {day}</translation>
    </message>
    <message>
        <source>diagnosis of the liver metastases</source>
        <translation>karaciğer metastazı tanısı</translation>
    </message>
    <message>
        <source>diagnosis of the primary tumour</source>
        <translation>primer tümör tanısı</translation>
    </message>
    <message>
        <source>did not attend {day}</source>
        <translation>gelmedi {day}</translation>
    </message>
    <message>
        <source>died later</source>
        <translation>daha sonra öldü</translation>
    </message>
    <message>
        <source>died on {day}</source>
        <translation>{day} tarihinde öldü</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>vefat {day}</translation>
    </message>
    <message>
        <source>discharge, extend?</source>
        <translation>çıkar mı, uzat mı?</translation>
    </message>
    <message>
        <source>discharged {day}</source>
        <translation>çıkış {day}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>belgeler</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>done in its window</source>
        <translation>penceresinde yapıldı</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>geç yapıldı</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>yapıldı {day}</translation>
    </message>
    <message>
        <source>done {day}, result awaited</source>
        <translation>yapıldı {day}, sonuç bekleniyor</translation>
    </message>
    <message>
        <source>done, result awaited</source>
        <translation>yapıldı, sonuç bekleniyor</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>iki katına çıktı</translation>
    </message>
    <message>
        <source>doubled since {day}</source>
        <translation>{day} tarihinden beri iki katına çıktı</translation>
    </message>
    <message>
        <source>due</source>
        <translation>zamanı geldi</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>bu hafta günü geliyor</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>günü {day}</translation>
    </message>
    <message>
        <source>due {day}, not booked</source>
        <translation>günü {day}, randevu yok</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>günü {when}</translation>
    </message>
    <message>
        <source>due, not booked</source>
        <translation>zamanı geldi, randevu yok</translation>
    </message>
    <message>
        <source>earliest booking first</source>
        <translation>en erken randevu önce</translation>
    </message>
    <message>
        <source>earliest due date first</source>
        <translation>en erken tarih önce</translation>
    </message>
    <message>
        <source>earliest due {day}</source>
        <translation>en erken gün {day}</translation>
    </message>
    <message>
        <source>earliest operation first</source>
        <translation>en erken ameliyat önce</translation>
    </message>
    <message>
        <source>earliest review date {day}</source>
        <translation>en erken gözden geçirme günü {day}</translation>
    </message>
    <message>
        <source>early metachronous to 12 months from diagnosis, late after</source>
        <translation>tanıdan 12 aya kadar erken metakron, sonra geç</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>bitiş {day}</translation>
    </message>
    <message>
        <source>episode {n}: {what}</source>
        <translation>{n}. dönem: {what}</translation>
    </message>
    <message>
        <source>every visit is done or waived</source>
        <translation>kontrollerin hepsi yapıldı ya da muaf</translation>
    </message>
    <message>
        <source>exact days of primary and liver metastases</source>
        <translation>primer ve karaciğer metastazının kesin günleri</translation>
    </message>
    <message>
        <source>exactly so many months is synchronous</source>
        <translation>tam bu kadar ay senkron sayılır</translation>
    </message>
    <message>
        <source>extended left hepatectomy</source>
        <translation>genişletilmiş sol hepatektomi</translation>
    </message>
    <message>
        <source>extended right hepatectomy</source>
        <translation>genişletilmiş sağ hepatektomi</translation>
    </message>
    <message>
        <source>extended to month {month}</source>
        <translation>{month}. aya uzatıldı</translation>
    </message>
    <message>
        <source>finding not recorded</source>
        <translation>bulgu kayıtlı değil</translation>
    </message>
    <message>
        <source>first date not kept</source>
        <translation>tutulmayan ilk tarih</translation>
    </message>
    <message>
        <source>five items, 0 to 5; a missing one gives a range</source>
        <translation>beş madde, 0-5; eksik madde aralık verir</translation>
    </message>
    <message>
        <source>found by {what}</source>
        <translation>bulan tetkik: {what}</translation>
    </message>
    <message>
        <source>found {day}</source>
        <translation>saptanma {day}</translation>
    </message>
    <message>
        <source>found {interval} after the primary; {months} months decide</source>
        <translation>primerden {interval} sonra saptandı; {months} aya bakılır</translation>
    </message>
    <message>
        <source>from one diagnosis to the other; a span where a date is half known</source>
        <translation>bir tanıdan ötekine; tarih kısmen biliniyorsa aralık olarak</translation>
    </message>
    <message>
        <source>from the anchor operation and the protocol&apos;s months; never chained</source>
        <translation>çıpa ameliyatından ve protokol aylarından; hiçbir zaman zincirleme değil</translation>
    </message>
    <message>
        <source>from the liver metastases and the sites outside the liver, by edition</source>
        <translation>karaciğer metastazları ve karaciğer dışı yerlerden, baskıya göre</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>{low} ve üzeri</translation>
    </message>
    <message>
        <source>full</source>
        <translation>dolu</translation>
    </message>
    <message>
        <source>future liver remnant {n} mL</source>
        <translation>kalacak karaciğer {n} mL</translation>
    </message>
    <message>
        <source>future liver remnant {volume}</source>
        <translation>kalacak karaciğer {volume}</translation>
    </message>
    <message>
        <source>grade of every complication</source>
        <translation>her komplikasyonun derecesi</translation>
    </message>
    <message>
        <source>half the root of the sum of the weights of all complications; 100 with a death</source>
        <translation>tüm komplikasyon ağırlıkları toplamının karekökünün yarısı; ölümde 100</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>geçmiş gün</translation>
    </message>
    <message>
        <source>high</source>
        <translation>yüksek</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>yüksek risk</translation>
    </message>
    <message>
        <source>highest grade {grade}</source>
        <translation>en yüksek derece {grade}</translation>
    </message>
    <message>
        <source>highest {value} µmol/L</source>
        <translation>en yüksek {value} µmol/L</translation>
    </message>
    <message>
        <source>history not known</source>
        <translation>öyküsü bilinmiyor</translation>
    </message>
    <message>
        <source>history {head}</source>
        <translation>geçmiş {head}</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>tatil</translation>
    </message>
    <message>
        <source>holiday, closed here</source>
        <translation>tatil, burada kapalı</translation>
    </message>
    <message>
        <source>imaging is overdue</source>
        <translation>görüntüleme gecikmiş</translation>
    </message>
    <message>
        <source>in part {segments}</source>
        <translation>kısmen {segments}</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>yerinde</translation>
    </message>
    <message>
        <source>in place of {what}</source>
        <translation>{what} yerine</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>{n} gün sonra</translation>
    </message>
    <message>
        <source>index operation</source>
        <translation>ilk karaciğer ameliyatı</translation>
    </message>
    <message>
        <source>input: a number is too long or the JSON is nested too deeply; type plain cases.</source>
        <translation>girdi: bir sayı çok uzun ya da JSON çok iç içe; yalın olgular yazın.</translation>
    </message>
    <message>
        <source>input: it is empty; type one case or an array as JSON.</source>
        <translation>girdi: boş; JSON olarak bir olgu ya da dizi yazın.</translation>
    </message>
    <message>
        <source>input: it is not UTF-8 text; save it as UTF-8.</source>
        <translation>girdi: UTF-8 metin değil; UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>input: not JSON, line {line}, column {column} ({why}); type one case or an array.</source>
        <translation>girdi: JSON değil, satır {line}, sütun {column} ({why}); bir olgu ya da dizi yazın.</translation>
    </message>
    <message>
        <source>input: {found} is not a case; type a JSON object such as {example}, or an array of them.</source>
        <translation>girdi: {found} bir olgu değil; {example} gibi bir JSON nesnesi ya da bunlardan oluşan bir dizi yazın.</translation>
    </message>
    <message>
        <source>input: {word} is not a JSON number; type a whole number or null.</source>
        <translation>girdi: {word} bir JSON sayısı değil; tam sayı ya da null yazın.</translation>
    </message>
    <message>
        <source>intermediate risk</source>
        <translation>ara risk</translation>
    </message>
    <message>
        <source>is booked already, for {day}</source>
        <translation>zaten randevulu, {day}</translation>
    </message>
    <message>
        <source>is no longer followed</source>
        <translation>artık izlenmiyor</translation>
    </message>
    <message>
        <source>is this surgeon&apos;s already</source>
        <translation>zaten bu cerrahın hastası</translation>
    </message>
    <message>
        <source>its day has passed: say what became of it</source>
        <translation>günü geçti: sonucunu bildirin</translation>
    </message>
    <message>
        <source>its day is still to come: {day}</source>
        <translation>günü henüz gelmedi: {day}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>largest {mm} mm</source>
        <translation>en büyüğü {mm} mm</translation>
    </message>
    <message>
        <source>largest {n} mm</source>
        <translation>en büyüğü {n} mm</translation>
    </message>
    <message>
        <source>largest {size}</source>
        <translation>en büyük {size}</translation>
    </message>
    <message>
        <source>last attempt {day}</source>
        <translation>son deneme {day}</translation>
    </message>
    <message>
        <source>last contact not recorded</source>
        <translation>son temas kayıtlı değil</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>son temas {day}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonradan</translation>
    </message>
    <message>
        <source>later metastatic</source>
        <translation>sonradan metastatik</translation>
    </message>
    <message>
        <source>later weeks</source>
        <translation>sonraki haftalar</translation>
    </message>
    <message>
        <source>latest booking first</source>
        <translation>en geç randevu önce</translation>
    </message>
    <message>
        <source>latest contact first</source>
        <translation>son görüşmesi en yeni olan önce</translation>
    </message>
    <message>
        <source>latest due date first</source>
        <translation>en yeni tarih önce</translation>
    </message>
    <message>
        <source>latest operation first</source>
        <translation>en yeni ameliyat önce</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>sonuncusu {day}</translation>
    </message>
    <message>
        <source>least urgent first</source>
        <translation>en az ivedi önce</translation>
    </message>
    <message>
        <source>left empty on purpose: unknown is not “no”</source>
        <translation>bilerek boş: bilinmiyor “yok” demek değildir</translation>
    </message>
    <message>
        <source>left hepatectomy (hemihepatectomy)</source>
        <translation>sol hepatektomi (hemihepatektomi)</translation>
    </message>
    <message>
        <source>left in place</source>
        <translation>yerinde bırakılmış</translation>
    </message>
    <message>
        <source>left lateral sectionectomy</source>
        <translation>sol lateral seksiyonektomi</translation>
    </message>
    <message>
        <source>left lobectomy</source>
        <translation>sol lobektomi</translation>
    </message>
    <message>
        <source>left lobectomy (French use)</source>
        <translation>sol lobektomi (Fransız kullanımı)</translation>
    </message>
    <message>
        <source>left medial sectionectomy</source>
        <translation>sol medial seksiyonektomi</translation>
    </message>
    <message>
        <source>left trisectionectomy</source>
        <translation>sol triseksiyonektomi</translation>
    </message>
    <message>
        <source>lesion no longer seen</source>
        <translation>lezyon artık görülmüyor</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>küçük</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>{value} değerinden az</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>mektup</translation>
    </message>
    <message>
        <source>letter sent, wait for the answer</source>
        <translation>mektup gönderildi, yanıtı bekleyin</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>karaciğer</translation>
    </message>
    <message>
        <source>living</source>
        <translation>yaşayan</translation>
    </message>
    <message>
        <source>living, enrolled, action this week</source>
        <translation>yaşayan, izlemde, bu hafta işlem gerektiren</translation>
    </message>
    <message>
        <source>localised colon cancer</source>
        <translation>lokalize kolon kanseri</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>log ölçek</translation>
    </message>
    <message>
        <source>log scale; in a ring: taken under fluoropyrimidine</source>
        <translation>log ölçek; halka içinde: floropirimidin alırken</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>uzun metin</translation>
    </message>
    <message>
        <source>longest overdue first</source>
        <translation>en uzun geciken önce</translation>
    </message>
    <message>
        <source>longest without a contact first</source>
        <translation>en uzun süredir görüşülmeyen önce</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>izlemden kopmuş</translation>
    </message>
    <message>
        <source>lost to follow-up can be recorded</source>
        <translation>izlemden kopmuş olarak kaydedilebilir</translation>
    </message>
    <message>
        <source>low</source>
        <translation>düşük</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>düşük risk</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>akciğer</translation>
    </message>
    <message>
        <source>lymph nodes</source>
        <translation>lenf nodları</translation>
    </message>
    <message>
        <source>major from 3 complete segments; wedges and parts of segments do not count</source>
        <translation>tam çıkarılan 3 segmentten başlayarak majör; kama rezeksiyonları ve segment parçaları sayılmaz</translation>
    </message>
    <message>
        <source>major with 3 complete segments or more; wedges never count</source>
        <translation>3 ya da daha çok tam segment majördür; kama rezeksiyonlar sayılmaz</translation>
    </message>
    <message>
        <source>margin not recorded</source>
        <translation>sınır kaydı yok</translation>
    </message>
    <message>
        <source>margin of every specimen</source>
        <translation>her piyesin sınırı</translation>
    </message>
    <message>
        <source>margin {mm} mm</source>
        <translation>sınır {mm} mm</translation>
    </message>
    <message>
        <source>matching “{typed}”</source>
        <translation>“{typed}” ile eşleşen</translation>
    </message>
    <message>
        <source>may stand in with a reason: {what}</source>
        <translation>nedeniyle yerine geçebilir: {what}</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>orta risk</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>konsey {day}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mesaj</translation>
    </message>
    <message>
        <source>metastasectomy, number of wedges not recorded</source>
        <translation>metastazektomi, kama rezeksiyonu sayısı kayıtlı değil</translation>
    </message>
    <message>
        <source>metastasectomy, wedges: {n}</source>
        <translation>metastazektomi, kama rezeksiyonu: {n}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>kaçırıldı</translation>
    </message>
    <message>
        <source>missed once</source>
        <translation>1 kez gelmedi</translation>
    </message>
    <message>
        <source>missed twice</source>
        <translation>2 kez gelmedi</translation>
    </message>
    <message>
        <source>missed {n} times</source>
        <translation>{n} kez gelmedi</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>month = months after {code}</source>
        <translation>ay = {code} sonrası ay</translation>
    </message>
    <message>
        <source>month {months} missed</source>
        <translation>kaçırılan ay: {months}</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>{month}. ay</translation>
    </message>
    <message>
        <source>month {month} ({details})</source>
        <translation>{month}. ay ({details})</translation>
    </message>
    <message>
        <source>month {month} of {last}</source>
        <translation>{month}. ay / {last}</translation>
    </message>
    <message>
        <source>month {n}</source>
        <translation>{n}. ay</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>months after {code}</source>
        <translation>{code} sonrası ay</translation>
    </message>
    <message>
        <source>months {months}</source>
        <translation>aylar: {months}</translation>
    </message>
    <message>
        <source>months {months} added</source>
        <translation>eklenen aylar: {months}</translation>
    </message>
    <message>
        <source>months {months} left out</source>
        <translation>çıkarılan aylar: {months}</translation>
    </message>
    <message>
        <source>months: {why}</source>
        <translation>aylar: {why}</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>büyük</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>{value} değerinden çok</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>en ivedi önce</translation>
    </message>
    <message>
        <source>moved on the liver map</source>
        <translation>karaciğer haritasında taşındı</translation>
    </message>
    <message>
        <source>mutated</source>
        <translation>mutant</translation>
    </message>
    <message>
        <source>nearest at: {what}</source>
        <translation>en yakın: {what}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>ilgi bekliyor</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>hiç aranmadı</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>hiç doğrulanmadı</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>new lesion or none</source>
        <translation>yeni lezyon olup olmadığı</translation>
    </message>
    <message>
        <source>newest entry {when}</source>
        <translation>en yeni girdi {when}</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>sıradaki {day}</translation>
    </message>
    <message>
        <source>next try due</source>
        <translation>sonraki deneme günü gelmiş</translation>
    </message>
    <message>
        <source>next try {day}</source>
        <translation>sonraki deneme {day}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>sıradaki {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no address recorded</source>
        <translation>adres kayıtlı değil</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>no appointment ahead</source>
        <translation>ileride randevusu yok</translation>
    </message>
    <message>
        <source>no appointment has passed</source>
        <translation>günü geçmiş randevu yok</translation>
    </message>
    <message>
        <source>no appointment that was moved</source>
        <translation>günü değişen randevusu yok</translation>
    </message>
    <message>
        <source>no attempt recorded</source>
        <translation>kayıtlı deneme yok</translation>
    </message>
    <message>
        <source>no booking</source>
        <translation>randevu yok</translation>
    </message>
    <message>
        <source>no clinic day</source>
        <translation>poliklinik günü değil</translation>
    </message>
    <message>
        <source>no clinic day anyway</source>
        <translation>zaten poliklinik günü değil</translation>
    </message>
    <message>
        <source>no complication is recorded</source>
        <translation>kayıtlı komplikasyon yok</translation>
    </message>
    <message>
        <source>no decision recorded</source>
        <translation>karar kaydı yok</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>bitişi kayıtlı değil</translation>
    </message>
    <message>
        <source>no examination</source>
        <translation>tetkik yok</translation>
    </message>
    <message>
        <source>no free place within {n} days of {day}</source>
        <translation>{day} gününden sonraki {n} günde boş yer yok</translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>lezyon yok</translation>
    </message>
    <message>
        <source>no longer seen</source>
        <translation>artık görülmüyor</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>artık çalışmıyor</translation>
    </message>
    <message>
        <source>no missed appointment that is still open</source>
        <translation>açık kalmış, gelinmeyen randevusu yok</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>numara yok</translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation>telefon kayıtlı değil</translation>
    </message>
    <message>
        <source>no practitioner recorded</source>
        <translation>aile hekimi kayıtlı değil</translation>
    </message>
    <message>
        <source>no report for {n} days</source>
        <translation>{n} gündür rapor yok</translation>
    </message>
    <message>
        <source>no result waits to be read</source>
        <translation>okunmayı bekleyen sonuç yok</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>henüz sonuç yok</translation>
    </message>
    <message>
        <source>no size recorded</source>
        <translation>boyut kaydı yok</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>yer yok</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <source>no stage is defined for {tnm}</source>
        <translation>{tnm} için tanımlanmış evre yok</translation>
    </message>
    <message>
        <source>no telephone and no address known</source>
        <translation>telefonu ve adresi bilinmiyor</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation>telefonu bilinmiyor</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>telefon numarası yok</translation>
    </message>
    <message>
        <source>no telephone number recorded</source>
        <translation>kayıtlı telefon yok</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>saatsiz</translation>
    </message>
    <message>
        <source>no treatment, follow-up</source>
        <translation>tedavisiz izlem</translation>
    </message>
    <message>
        <source>no visit ahead</source>
        <translation>ileride kontrolü yok</translation>
    </message>
    <message>
        <source>no. {n}: {mm} mm</source>
        <translation>no. {n}: {mm} mm</translation>
    </message>
    <message>
        <source>nobody of those ticked</source>
        <translation>işaretlilerden hiçbiri</translation>
    </message>
    <message>
        <source>nobody reached in the last attempts</source>
        <translation>son denemelerde kimseye ulaşılamadı</translation>
    </message>
    <message>
        <source>non-metastatic colorectal cancer</source>
        <translation>metastatik olmayan kolorektal kanser</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>kayıtlı yok</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>kabul bekliyor</translation>
    </message>
    <message>
        <source>not adequate, does not count</source>
        <translation>yetersiz, sayılmaz</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>randevu yok</translation>
    </message>
    <message>
        <source>not booked; {day} {channel}, {outcome}</source>
        <translation>randevu yok; {day} {channel}, {outcome}</translation>
    </message>
    <message>
        <source>not certain: a finding is open</source>
        <translation>kesin değil: açık bir bulgu var</translation>
    </message>
    <message>
        <source>not computable: missing {missing}; possible: {value}</source>
        <translation>hesaplanamıyor: eksik: {missing}; olası: {value}</translation>
    </message>
    <message>
        <source>not computable: missing {missing}; {low} or more possible ({group})</source>
        <translation>hesaplanamıyor: eksik: {missing}; en az {low} olabilir ({group})</translation>
    </message>
    <message>
        <source>not computable: missing {missing}; {low} to {high} points possible ({group})</source>
        <translation>hesaplanamıyor: eksik: {missing}; {low} ile {high} puan arası olabilir ({group})</translation>
    </message>
    <message>
        <source>not computable: missing {missing}; {low} to {high} possible</source>
        <translation>hesaplanamıyor: eksik: {missing}; {low} ile {high} arası olabilir</translation>
    </message>
    <message>
        <source>not computed without an entry</source>
        <translation>girdi olmadan hesaplanmaz</translation>
    </message>
    <message>
        <source>not fit</source>
        <translation>uygun değil</translation>
    </message>
    <message>
        <source>not followed yet</source>
        <translation>henüz izlenmedi</translation>
    </message>
    <message>
        <source>not of diagnostic quality</source>
        <translation>tanı için yetersiz</translation>
    </message>
    <message>
        <source>not optional any more</source>
        <translation>artık isteğe bağlı değil</translation>
    </message>
    <message>
        <source>not overdue</source>
        <translation>gecikmiş değil</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>not reachable: ask elsewhere</source>
        <translation>ulaşılamıyor: başka yerden sor</translation>
    </message>
    <message>
        <source>not reachable: correct the number</source>
        <translation>ulaşılamıyor: numarayı düzelt</translation>
    </message>
    <message>
        <source>not reachable: letter sent</source>
        <translation>ulaşılamıyor: mektup gönderildi</translation>
    </message>
    <message>
        <source>not reachable: record the loss</source>
        <translation>ulaşılamıyor: kopmayı kaydet</translation>
    </message>
    <message>
        <source>not reachable: write a letter</source>
        <translation>ulaşılamıyor: mektup yaz</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ulaşılamadı</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>henüz okunmadı</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>kayıtlı değil</translation>
    </message>
    <message>
        <source>not recorded whether before or after therapy</source>
        <translation>tedaviden önce mi sonra mı, kayıtlı değil</translation>
    </message>
    <message>
        <source>not required, paused</source>
        <translation>gerekmiyor, duraklatma</translation>
    </message>
    <message>
        <source>not seen any more</source>
        <translation>artık görülmüyor</translation>
    </message>
    <message>
        <source>not yet accepted</source>
        <translation>henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>günü gelmedi</translation>
    </message>
    <message>
        <source>not yet rung</source>
        <translation>aranmadı</translation>
    </message>
    <message>
        <source>note: {what}</source>
        <translation>not: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>nothing due that is not booked</source>
        <translation>zamanı gelip randevusu olmayan tetkiki yok</translation>
    </message>
    <message>
        <source>nothing else counts for it</source>
        <translation>yerine başka bir tetkik sayılmaz</translation>
    </message>
    <message>
        <source>nothing further planned</source>
        <translation>planlı başka kontrol yok</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>randevu yok</translation>
    </message>
    <message>
        <source>nothing of this line is due</source>
        <translation>bu satırda günü gelen bir şey yok</translation>
    </message>
    <message>
        <source>nothing to book</source>
        <translation>randevu verilecek bir şey yok</translation>
    </message>
    <message>
        <source>nothing to do now</source>
        <translation>şimdi yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>en eskisi</translation>
    </message>
    <message>
        <source>oldest due date first</source>
        <translation>en eski tarih önce</translation>
    </message>
    <message>
        <source>oldest reported {day}</source>
        <translation>en eski rapor {day}</translation>
    </message>
    <message>
        <source>oldest {day}</source>
        <translation>en eski {day}</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>tek yanıt</translation>
    </message>
    <message>
        <source>one metastasis across the middle of the liver</source>
        <translation>karaciğerin ortasını aşan tek metastaz</translation>
    </message>
    <message>
        <source>opens with {page}</source>
        <translation>açılış sayfası {page}</translation>
    </message>
    <message>
        <source>opens {day}</source>
        <translation>açılış {day}</translation>
    </message>
    <message>
        <source>operated less than 2 years ago</source>
        <translation>ameliyatın üzerinden 2 yıl geçmemiş</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>ameliyat</translation>
    </message>
    <message>
        <source>operation, does not count</source>
        <translation>ameliyat, sayım değişmez</translation>
    </message>
    <message>
        <source>optional now</source>
        <translation>artık isteğe bağlı</translation>
    </message>
    <message>
        <source>outcome missing</source>
        <translation>sonucu belirsiz</translation>
    </message>
    <message>
        <source>outcome of {day} missing</source>
        <translation>{day} sonucu belirsiz</translation>
    </message>
    <message>
        <source>ovary</source>
        <translation>over</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>gecikmiş</translation>
    </message>
    <message>
        <source>overdue from {day}</source>
        <translation>gecikme {day}</translation>
    </message>
    <message>
        <source>overdue patients</source>
        <translation>gecikmiş hastalar</translation>
    </message>
    <message>
        <source>overdue patients whose history is not known</source>
        <translation>geçmişi bilinmeyen gecikmiş hastalar</translation>
    </message>
    <message>
        <source>overdue {overdue} = {seen} shown + {hidden} filtered out</source>
        <translation>gecikmiş {overdue} = {seen} görünen + {hidden} süzülen</translation>
    </message>
    <message>
        <source>overdue, booked</source>
        <translation>gecikmiş, randevulu</translation>
    </message>
    <message>
        <source>overdue, until today</source>
        <translation>gecikmiş, bugüne dek</translation>
    </message>
    <message>
        <source>own lists: {n}</source>
        <translation>kendi listeleri: {n}</translation>
    </message>
    <message>
        <source>p, pathological</source>
        <translation>p, patolojik</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>pan</translation>
    </message>
    <message>
        <source>part of the segment removed</source>
        <translation>segment kısmen çıkarılmış</translation>
    </message>
    <message>
        <source>partial response -30 % of baseline; progression +20 % and 5 mm over the smallest sum</source>
        <translation>kısmi yanıt başlangıca göre %30 azalma; ilerleme en küçük toplama göre %20 ve 5 mm artış</translation>
    </message>
    <message>
        <source>past</source>
        <translation>geçmiş</translation>
    </message>
    <message>
        <source>patients booked for a later week</source>
        <translation>sonraki haftalara randevulu hastalar</translation>
    </message>
    <message>
        <source>patients booked this week</source>
        <translation>bu haftaya randevulu hastalar</translation>
    </message>
    <message>
        <source>patients lost to follow-up</source>
        <translation>izlemden kopmuş hastalar</translation>
    </message>
    <message>
        <source>patients of {who}</source>
        <translation>sorumlu cerrahı {who} olanlar</translation>
    </message>
    <message>
        <source>patients who are due and not booked</source>
        <translation>zamanı gelmiş, randevusu olmayan hastalar</translation>
    </message>
    <message>
        <source>patients who are paused or deferred</source>
        <translation>duraklatılan ya da ertelenen hastalar</translation>
    </message>
    <message>
        <source>patients who need nobody now</source>
        <translation>şu an işi olmayan hastalar</translation>
    </message>
    <message>
        <source>patients who need: {what}</source>
        <translation>gereken: {what}</translation>
    </message>
    <message>
        <source>patients who wait for the MDT</source>
        <translation>konseyi bekleyen hastalar</translation>
    </message>
    <message>
        <source>patients whom nobody could reach</source>
        <translation>ulaşılamayan hastalar</translation>
    </message>
    <message>
        <source>patients whose appointment has passed without an outcome</source>
        <translation>randevusu geçmiş, sonucu belirsiz hastalar</translation>
    </message>
    <message>
        <source>patients whose pause is to be reviewed</source>
        <translation>duraklatması gözden geçirilecek hastalar</translation>
    </message>
    <message>
        <source>patients whose programme is complete</source>
        <translation>programı tamamlanan hastalar</translation>
    </message>
    <message>
        <source>patients with a result that is awaited</source>
        <translation>sonucu beklenen hastalar</translation>
    </message>
    <message>
        <source>patients with a result that is awaited or not acted on</source>
        <translation>sonucu beklenen ya da gereği yapılmamış hastalar</translation>
    </message>
    <message>
        <source>patients with an abnormal result without a decision</source>
        <translation>anormal sonucu karar bekleyen hastalar</translation>
    </message>
    <message>
        <source>patients with an unread result</source>
        <translation>sonucu okunmamış hastalar</translation>
    </message>
    <message>
        <source>patients without a plan</source>
        <translation>planı olmayan hastalar</translation>
    </message>
    <message>
        <source>patients without a plan, to trace, or to discharge</source>
        <translation>plansız, ulaşılacak ya da izlemden çıkarılacak hastalar</translation>
    </message>
    <message>
        <source>pause to review {day}</source>
        <translation>bakılacaktı {day}</translation>
    </message>
    <message>
        <source>pause, review on</source>
        <translation>duraklat, gözden geçirme</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>paused patients</source>
        <translation>duraklatılan hastalar</translation>
    </message>
    <message>
        <source>paused, not required</source>
        <translation>duraklatma, gerekmiyor</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>performed {day}, no report</source>
        <translation>yapıldı {day}, rapor yok</translation>
    </message>
    <message>
        <source>perhaps under fluoropyrimidine ({regimen} from {day}, dates half known)</source>
        <translation>belki floropirimidin altında ({regimen}, başlangıç {day}, tarihler tam bilinmiyor)</translation>
    </message>
    <message>
        <source>peritoneum</source>
        <translation>periton</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlanmamış</translation>
    </message>
    <message>
        <source>plus {n} months</source>
        <translation>{n} takvim ayı</translation>
    </message>
    <message>
        <source>possible: {what}</source>
        <translation>olası: {what}</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>gebelik</translation>
    </message>
    <message>
        <source>present it to the MDT</source>
        <translation>konseye sunun</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>öncelik {n}</translation>
    </message>
    <message>
        <source>programme complete</source>
        <translation>program tamamlandı</translation>
    </message>
    <message>
        <source>programme ended before entry</source>
        <translation>program kayıttan önce bitmiş</translation>
    </message>
    <message>
        <source>progression outside the targets</source>
        <translation>hedef lezyonlar dışında ilerleme</translation>
    </message>
    <message>
        <source>progression outside the targets or none</source>
        <translation>hedef lezyonlar dışında ilerleme olup olmadığı</translation>
    </message>
    <message>
        <source>prothrombin time or INR on day 5</source>
        <translation>5. günde protrombin zamanı ya da INR</translation>
    </message>
    <message>
        <source>protocol {name}</source>
        <translation>protokol {name}</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>geri kondu</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>radyoterapi</translation>
    </message>
    <message>
        <source>re-operated: restart, keep?</source>
        <translation>yeni ameliyat: takvim?</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ulaşıldı</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>yeniden ulaşıldı</translation>
    </message>
    <message>
        <source>read in a publication that quotes it</source>
        <translation>onu aktaran bir yayından okundu</translation>
    </message>
    <message>
        <source>read in the abstract</source>
        <translation>özetinden okundu</translation>
    </message>
    <message>
        <source>read in the original publication</source>
        <translation>özgün yayından okundu</translation>
    </message>
    <message>
        <source>read on the publisher&apos;s own page</source>
        <translation>yayıncının kendi sayfasından okundu</translation>
    </message>
    <message>
        <source>record</source>
        <translation>kayit</translation>
    </message>
    <message>
        <source>record the operation and choose a protocol</source>
        <translation>ameliyatı kaydedin ve protokol seçin</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>nüks</translation>
    </message>
    <message>
        <source>recurrence: decide</source>
        <translation>nüks: karar verin</translation>
    </message>
    <message>
        <source>reference up to {high}</source>
        <translation>referans en çok {high}</translation>
    </message>
    <message>
        <source>reference {low} to {high}</source>
        <translation>referans {low} ile {high} arası</translation>
    </message>
    <message>
        <source>referred {day}</source>
        <translation>sunuldu {day}</translation>
    </message>
    <message>
        <source>referred {day} by {name}</source>
        <translation>sunuldu {day}, {name}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddetti</translation>
    </message>
    <message>
        <source>refused ({reason})</source>
        <translation>reddetti ({reason})</translation>
    </message>
    <message>
        <source>refused outside {range}</source>
        <translation>{range} dışı kabul edilmez</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>reddediyor</translation>
    </message>
    <message>
        <source>remnant volume by liver volume; as stated where a volume is missing</source>
        <translation>kalacak hacim bölü karaciğer hacmi; hacim eksikse bildirilen oran</translation>
    </message>
    <message>
        <source>report awaited</source>
        <translation>rapor bekleniyor</translation>
    </message>
    <message>
        <source>report not acted on</source>
        <translation>rapor işlem bekliyor</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>rapor {day}</translation>
    </message>
    <message>
        <source>reported {day}: {finding}</source>
        <translation>rapor {day}: {finding}</translation>
    </message>
    <message>
        <source>reported {n} days ago, not acted on</source>
        <translation>{n} gün önce raporlandı, gereği yapılmadı</translation>
    </message>
    <message>
        <source>required</source>
        <translation>zorunlu</translation>
    </message>
    <message>
        <source>resected</source>
        <translation>rezeke edilmiş</translation>
    </message>
    <message>
        <source>resected and ablated</source>
        <translation>rezeksiyon ve ablasyon yapılmış</translation>
    </message>
    <message>
        <source>resected {day}</source>
        <translation>rezeksiyon {day}</translation>
    </message>
    <message>
        <source>resection</source>
        <translation>rezeksiyon</translation>
    </message>
    <message>
        <source>resection of segments 4, 5 and 8</source>
        <translation>4, 5 ve 8. segmentlerin rezeksiyonu</translation>
    </message>
    <message>
        <source>resection of segments {segments}</source>
        <translation>segment rezeksiyonu: {segments}</translation>
    </message>
    <message>
        <source>resolved {day}</source>
        <translation>düzeldi {day}</translation>
    </message>
    <message>
        <source>responsible {name}</source>
        <translation>sorumlu {name}</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>yeniden başlat</translation>
    </message>
    <message>
        <source>restart, continue or keep the calendar</source>
        <translation>takvimi yeniden başlat, sürdür ya da koru</translation>
    </message>
    <message>
        <source>result awaited</source>
        <translation>sonuç bekleniyor</translation>
    </message>
    <message>
        <source>result not read</source>
        <translation>sonuç okunmadı</translation>
    </message>
    <message>
        <source>result not reviewed</source>
        <translation>sonuç görülmedi</translation>
    </message>
    <message>
        <source>result open</source>
        <translation>sonuç açık</translation>
    </message>
    <message>
        <source>result to read</source>
        <translation>sonuç okunacak</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>gözden geçirilecek</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation>gözden geçirme {day}</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>bakılacak {day}</translation>
    </message>
    <message>
        <source>reviewed today</source>
        <translation>bugün görüldü</translation>
    </message>
    <message>
        <source>right anterior sectionectomy</source>
        <translation>sağ anterior seksiyonektomi</translation>
    </message>
    <message>
        <source>right colon up to the transverse colon, left colon, sigmoid, rectum</source>
        <translation>transvers kolona kadar sağ kolon, sol kolon, sigmoid, rektum</translation>
    </message>
    <message>
        <source>right hepatectomy (hemihepatectomy)</source>
        <translation>sağ hepatektomi (hemihepatektomi)</translation>
    </message>
    <message>
        <source>right lobectomy</source>
        <translation>sağ lobektomi</translation>
    </message>
    <message>
        <source>right lobectomy (American use)</source>
        <translation>sağ lobektomi (Amerikan kullanımı)</translation>
    </message>
    <message>
        <source>right posterior sectionectomy</source>
        <translation>sağ posterior seksiyonektomi</translation>
    </message>
    <message>
        <source>right trisectionectomy</source>
        <translation>sağ triseksiyonektomi</translation>
    </message>
    <message>
        <source>right: segments 5 to 8; left: 2, 3, 4; segment 1 on neither side</source>
        <translation>sağ: segment 5-8; sol: 2, 3, 4; segment 1 iki yanda da değil</translation>
    </message>
    <message>
        <source>rise number {n}</source>
        <translation>{n}. yükseliş</translation>
    </message>
    <message>
        <source>rising ×{n}</source>
        <translation>yükseliyor ×{n}</translation>
    </message>
    <message>
        <source>root of the squares of the largest diameter in cm and the number of lesions</source>
        <translation>en büyük çap (cm) ve lezyon sayısının kareleri toplamının karekökü</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>skorlar</translation>
    </message>
    <message>
        <source>second intervention</source>
        <translation>ikinci girişim</translation>
    </message>
    <message>
        <source>seen in the first staging</source>
        <translation>ilk evrelemede görülmüş</translation>
    </message>
    <message>
        <source>segment not recorded</source>
        <translation>segment kayıtlı değil</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>segment çıkarılmış</translation>
    </message>
    <message>
        <source>segmentectomy 4</source>
        <translation>segmentektomi 4</translation>
    </message>
    <message>
        <source>segmentectomy {segments}</source>
        <translation>segmentektomi {segments}</translation>
    </message>
    <message>
        <source>segments 5 to 8 right, 2 to 4 left, both: bilobar; segment 1 is on neither side</source>
        <translation>5-8. segmentler sağ, 2-4. segmentler sol, ikisi birden bilobar; 1. segment hiçbir tarafta değildir</translation>
    </message>
    <message>
        <source>segments of every metastasis</source>
        <translation>her metastazın segmentleri</translation>
    </message>
    <message>
        <source>segments of {n} metastases</source>
        <translation>{n} metastazın segmentleri</translation>
    </message>
    <message>
        <source>segments taken out</source>
        <translation>çıkarılan segmentler</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>set up at this site</source>
        <translation>bu merkezde tanımlandı</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>birden çok yanıt</translation>
    </message>
    <message>
        <source>shaded = time window, tick = due date, bar to the symbol = delay</source>
        <translation>gölge = zaman penceresi, çentik = günü, simgeye giden çizgi = gecikme</translation>
    </message>
    <message>
        <source>shortest overdue first</source>
        <translation>en az geciken önce</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} tarihinden beri</translation>
    </message>
    <message>
        <source>since {day}, no result recorded yet</source>
        <translation>{day} tarihinden beri, henüz sonuç kayıtlı değil</translation>
    </message>
    <message>
        <source>since {day}, {n} months</source>
        <translation>{day} tarihinden beri, {n} ay</translation>
    </message>
    <message>
        <source>six items known before the operation, 0 to 6</source>
        <translation>ameliyattan önce bilinen altı madde, 0-6</translation>
    </message>
    <message>
        <source>size not recorded</source>
        <translation>boyut kayıtlı değil</translation>
    </message>
    <message>
        <source>smallest margin {mm} mm</source>
        <translation>en dar sınır {mm} mm</translation>
    </message>
    <message>
        <source>smallest sum so far</source>
        <translation>şimdiye kadarki en küçük toplam</translation>
    </message>
    <message>
        <source>stage I to III colorectal cancer</source>
        <translation>evre I–III kolorektal kanser</translation>
    </message>
    <message>
        <source>stage II and III colorectal cancer</source>
        <translation>evre II ve III kolorektal kanser</translation>
    </message>
    <message>
        <source>stage IV, no evidence of disease</source>
        <translation>evre IV, hastalık bulgusu yok</translation>
    </message>
    <message>
        <source>stage {n}</source>
        <translation>{n}. aşama</translation>
    </message>
    <message>
        <source>start or end not known to the day</source>
        <translation>başlangıç ya da bitiş günü bilinmiyor</translation>
    </message>
    <message>
        <source>status {what}</source>
        <translation>durum {what}</translation>
    </message>
    <message>
        <source>stay {n} day</source>
        <translation>yatış {n} gün</translation>
    </message>
    <message>
        <source>stay {n} days</source>
        <translation>yatış {n} gün</translation>
    </message>
    <message>
        <source>subsegmentectomy {segments}</source>
        <translation>subsegmentektomi {segments}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>önerilen</translation>
    </message>
    <message>
        <source>sum at baseline</source>
        <translation>başlangıçtaki toplam</translation>
    </message>
    <message>
        <source>sum now</source>
        <translation>şimdiki toplam</translation>
    </message>
    <message>
        <source>summaries without: {parts}</source>
        <translation>özetlerde yer verilmeyen: {parts}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>özet</translation>
    </message>
    <message>
        <source>surveillance counts from a curative operation on the liver</source>
        <translation>izlem, küratif bir karaciğer ameliyatından sayılır</translation>
    </message>
    <message>
        <source>surveillance ended</source>
        <translation>izlem bitti</translation>
    </message>
    <message>
        <source>surveillance goes on until it is</source>
        <translation>o zamana dek izlem burada sürer</translation>
    </message>
    <message>
        <source>surveillance was stopped</source>
        <translation>izlem bitirildi</translation>
    </message>
    <message>
        <source>synchronous or metachronous, by a named rule, from both dates of diagnosis</source>
        <translation>senkron ya da metakron; iki tanı tarihinden, adı verilen kurala göre</translation>
    </message>
    <message>
        <source>systemic therapy</source>
        <translation>sistemik tedavi</translation>
    </message>
    <message>
        <source>systemic therapy first</source>
        <translation>önce sistemik tedavi</translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation>geri alındı {day}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>çıkarıldı</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the calendar no longer asks for it</source>
        <translation>takvim artık bunu istemiyor</translation>
    </message>
    <message>
        <source>the decision belongs to the meeting; this sheet suggests none</source>
        <translation>karar konseyindir; bu form öneride bulunmaz</translation>
    </message>
    <message>
        <source>the exact day of death</source>
        <translation>kesin ölüm günü</translation>
    </message>
    <message>
        <source>the first operation was on {day}</source>
        <translation>ilk ameliyat {day}</translation>
    </message>
    <message>
        <source>the first programme ended {day}</source>
        <translation>ilk program bitişi {day}</translation>
    </message>
    <message>
        <source>the last date was long before enrolment</source>
        <translation>son tarih, izleme alınmadan çok önceydi</translation>
    </message>
    <message>
        <source>the latest examination, operation or contact that reached the patient</source>
        <translation>hastaya ulaşan son inceleme, ameliyat ya da temas</translation>
    </message>
    <message>
        <source>the least of the specimens&apos; margins; as stated where none has one</source>
        <translation>piyes sınırlarının en küçüğü; hiçbirinde yoksa bildirilen değer</translation>
    </message>
    <message>
        <source>the longest since {day}</source>
        <translation>en eskisi {day}</translation>
    </message>
    <message>
        <source>the oldest examined {day}</source>
        <translation>en eski tetkik {day}</translation>
    </message>
    <message>
        <source>the oldest was on {day}</source>
        <translation>en eskisi {day}</translation>
    </message>
    <message>
        <source>the other centre has not confirmed</source>
        <translation>öbür merkez onaylamadı</translation>
    </message>
    <message>
        <source>the result of {n} examination</source>
        <translation>{n} tetkikin sonucu</translation>
    </message>
    <message>
        <source>the results of {n} examinations</source>
        <translation>{n} tetkikin sonucu</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>merkezin kendi protokolü</translation>
    </message>
    <message>
        <source>the sum over the ablations; as stated where none has a number</source>
        <translation>ablasyonların toplamı; hiçbirinde sayı yoksa bildirilen değer</translation>
    </message>
    <message>
        <source>the worst of the complications of an operation; major from IIIa</source>
        <translation>ameliyatın en ağır komplikasyonu; IIIa ve üstü majör</translation>
    </message>
    <message>
        <source>there is a newer one</source>
        <translation>daha yenisi var</translation>
    </message>
    <message>
        <source>there when the primary presented</source>
        <translation>primer tümörle başvuruda vardı</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu hafta</translation>
    </message>
    <message>
        <source>time</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>yanıt bekliyor</translation>
    </message>
    <message>
        <source>to be reviewed on {day}</source>
        <translation>gözden geçirme {day}</translation>
    </message>
    <message>
        <source>to book</source>
        <translation>randevu verilecek</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>onaylanacak</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>karar verilecek</translation>
    </message>
    <message>
        <source>to {high}</source>
        <translation>en çok {high}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>bugün {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>transfer not accepted yet</source>
        <translation>devir henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>treatment not recorded</source>
        <translation>tedavi kayıtlı değil</translation>
    </message>
    <message>
        <source>tried in vain since {day}</source>
        <translation>{day} gününden beri ulaşılamıyor</translation>
    </message>
    <message>
        <source>try again now</source>
        <translation>şimdi yeniden ara</translation>
    </message>
    <message>
        <source>tumour was left to be seen</source>
        <translation>gözle görülen tümör bırakıldı</translation>
    </message>
    <message>
        <source>under FP</source>
        <translation>FP altında</translation>
    </message>
    <message>
        <source>under fluoropyrimidine</source>
        <translation>floropirimidin altında</translation>
    </message>
    <message>
        <source>under fluoropyrimidine ({regimen} from {day})</source>
        <translation>floropirimidin altında ({regimen}, başlangıç {day})</translation>
    </message>
    <message>
        <source>under fluoropyrimidine, as recorded</source>
        <translation>kayda göre floropirimidin altında</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bitiş {day}</translation>
    </message>
    <message>
        <source>until {day}: {why}</source>
        <translation>{day} gününe dek: {why}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>up to date, next due {day}</source>
        <translation>güncel, sıradaki {day}</translation>
    </message>
    <message>
        <source>values of day 5</source>
        <translation>5. günün değerleri</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>doğrulandı {day}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>sürüm {n}</translation>
    </message>
    <message>
        <source>visit by visit, open visits first; counted from {day}</source>
        <translation>kontrol kontrol, açık olanlar önce; başlangıç {day}</translation>
    </message>
    <message>
        <source>visit {n} of {total}</source>
        <translation>kontrol {n} / {total}</translation>
    </message>
    <message>
        <source>visit {n} of {total}, {protocol} v{version}</source>
        <translation>kontrol {n} / {total}, {protocol} v{version}</translation>
    </message>
    <message>
        <source>visits with {what}</source>
        <translation>tetkik {what}</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>not kaldı</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>muaf</translation>
    </message>
    <message>
        <source>waived ({reason})</source>
        <translation>muaf ({reason})</translation>
    </message>
    <message>
        <source>waived or paused</source>
        <translation>muaf ya da duraklatıldı</translation>
    </message>
    <message>
        <source>what the liver failure changed</source>
        <translation>karaciğer yetmezliğinin tedavide neyi değiştirdiği</translation>
    </message>
    <message>
        <source>whatever the missing values are: {missing}</source>
        <translation>eksik değerler ne olursa olsun: {missing}</translation>
    </message>
    <message>
        <source>whether grade I or II</source>
        <translation>derecenin I mi II mi olduğu</translation>
    </message>
    <message>
        <source>whether it was there when the primary presented</source>
        <translation>primer tümörle başvuruda olup olmadığı</translation>
    </message>
    <message>
        <source>whether visible tumour was left</source>
        <translation>gözle görülen tümör bırakılıp bırakılmadığı</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>tam sayı</translation>
    </message>
    <message>
        <source>whole: {n_patients} patients, {n_entries} entries, history {head}</source>
        <translation>sağlam: {n_patients} hasta, {n_entries} girdi, geçmiş {head}</translation>
    </message>
    <message>
        <source>wild type</source>
        <translation>yabanıl tip</translation>
    </message>
    <message>
        <source>window</source>
        <translation>pencere</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>pencere açık</translation>
    </message>
    <message>
        <source>window open, due {day}</source>
        <translation>pencere açık, günü {day}</translation>
    </message>
    <message>
        <source>window {before}, then {after}</source>
        <translation>pencere {before} idi, {after} oldu</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>pencere {window}</translation>
    </message>
    <message>
        <source>with a {what} at some</source>
        <translation>bazılarında {what}</translation>
    </message>
    <message>
        <source>with a {what} once a year</source>
        <translation>yılda bir {what}</translation>
    </message>
    <message>
        <source>with the primary</source>
        <translation>primerle birlikte</translation>
    </message>
    <message>
        <source>with the recurrence of {day}</source>
        <translation>{day} nüksüyle</translation>
    </message>
    <message>
        <source>with {modalities}</source>
        <translation>{modalities} ile</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>{what} ile</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>{what} yok</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>iş günü</translation>
    </message>
    <message>
        <source>worklist as CSV</source>
        <translation>CSV olarak iş listesi</translation>
    </message>
    <message>
        <source>worklist as XLSX</source>
        <translation>XLSX olarak iş listesi</translation>
    </message>
    <message>
        <source>write</source>
        <translation>mektup yaz</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>mektup yazın</translation>
    </message>
    <message>
        <source>wrong no.</source>
        <translation>yanlış no.</translation>
    </message>
    <message>
        <source>yc, clinical after therapy</source>
        <translation>yc, tedavi sonrası klinik</translation>
    </message>
    <message>
        <source>years</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>evet ya da hayır</translation>
    </message>
    <message>
        <source>yp, pathological after therapy</source>
        <translation>yp, tedavi sonrası patolojik</translation>
    </message>
    <message>
        <source>zone 1</source>
        <translation>1. bölge</translation>
    </message>
    <message>
        <source>zone 2</source>
        <translation>2. bölge</translation>
    </message>
    <message>
        <source>zone 3</source>
        <translation>3. bölge</translation>
    </message>
    <message>
        <source>{all} considered = {included} taken in + {excluded} not taken in + {pending} open</source>
        <translation>{all} değerlendirilen = {included} alınan + {excluded} alınmayan + {pending} açık</translation>
    </message>
    <message>
        <source>{answer} ends {day}</source>
        <translation>{answer}: bitiş {day}</translation>
    </message>
    <message>
        <source>{before} and {after} are less than {n} minutes apart.</source>
        <translation>{before} ile {after} arasında {n} dakikadan az var.</translation>
    </message>
    <message>
        <source>{born} ({years}y)</source>
        <translation>{born} ({years} yaş)</translation>
    </message>
    <message>
        <source>{calls}, none reached</source>
        <translation>{calls}, hiçbirinde ulaşılamadı</translation>
    </message>
    <message>
        <source>{calls}, {n} reached</source>
        <translation>{calls}, {n} kez ulaşıldı</translation>
    </message>
    <message>
        <source>{code} of {day}</source>
        <translation>{code}, {day}</translation>
    </message>
    <message>
        <source>{column}, the list stands {order}</source>
        <translation>{column}, listenin sırası: {order}</translation>
    </message>
    <message>
        <source>{counted} of {total} patients are counted on {day}.</source>
        <translation>{day} günü {total} hastadan {counted} hasta sayılıyor.</translation>
    </message>
    <message>
        <source>{current} mm now, {baseline} mm at baseline, {nadir} mm at the smallest</source>
        <translation>şimdi {current} mm, başlangıçta {baseline} mm, en küçük {nadir} mm</translation>
    </message>
    <message>
        <source>{days} closed</source>
        <translation>{days} kapalı</translation>
    </message>
    <message>
        <source>{days} open</source>
        <translation>{days} açık</translation>
    </message>
    <message>
        <source>{day} added</source>
        <translation>{day} eklendi</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, saat {time}</translation>
    </message>
    <message>
        <source>{day} has passed. Book today or a later day.</source>
        <translation>{day} geçti. Bugüne ya da daha sonraya randevu verin.</translation>
    </message>
    <message>
        <source>{day} lies ahead, although it is recorded as done.</source>
        <translation>{day} henüz gelmedi, ama yapılmış olarak kayıtlı.</translation>
    </message>
    <message>
        <source>{day} lies ahead. Choose today or an earlier day.</source>
        <translation>{day} daha gelmedi. Bugünü ya da daha önceki bir günü seçin.</translation>
    </message>
    <message>
        <source>{day} removed</source>
        <translation>{day} çıkarıldı</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {who}</source>
        <translation>{day} {time}, {who}</translation>
    </message>
    <message>
        <source>{day}, margin not recorded</source>
        <translation>{day}, sınır kayıtlı değil</translation>
    </message>
    <message>
        <source>{day}, margin {mm} mm</source>
        <translation>{day}, sınır {mm} mm</translation>
    </message>
    <message>
        <source>{day}, month {n}</source>
        <translation>{day}, {n}. ay</translation>
    </message>
    <message>
        <source>{day}, the first date of this examination that was not kept</source>
        <translation>{day}, bu tetkikin tutulmayan ilk tarihi</translation>
    </message>
    <message>
        <source>{day}. It does not move when this one is late</source>
        <translation>{day}. Bu gecikince o değişmez</translation>
    </message>
    <message>
        <source>{day}: outcome missing</source>
        <translation>{day}: sonucu belirsiz</translation>
    </message>
    <message>
        <source>{done}, {intent}. The plan counted from {day} (month {n}) needs a decision.</source>
        <translation>{done}, {intent}. {day} tarihinden sayılan plan ({n}. ay) karar bekliyor.</translation>
    </message>
    <message>
        <source>{early} days before to {grace} after</source>
        <translation>{early} gün önce – {grace} gün sonra</translation>
    </message>
    <message>
        <source>{early} days before to {grace} days after the due date (protocol {protocol} v{version})</source>
        <translation>Planlanan günden {early} gün önce ile {grace} gün sonra arası (protokol {protocol} v{version})</translation>
    </message>
    <message>
        <source>{examination} of {day}: {waiting}</source>
        <translation>{examination}, {day}: {waiting}</translation>
    </message>
    <message>
        <source>{examination} {day}: {finding}</source>
        <translation>{examination} {day}: {finding}</translation>
    </message>
    <message>
        <source>{examination}, month {month}: outcome missing</source>
        <translation>{examination}, {month}. ay: randevu sonucu belirsiz</translation>
    </message>
    <message>
        <source>{examination}, month {month}: {late}</source>
        <translation>{examination}, {month}. ay: {late}</translation>
    </message>
    <message>
        <source>{examination}: booking without a visit</source>
        <translation>{examination}: kontrolü olmayan randevu</translation>
    </message>
    <message>
        <source>{field_name}: it is given twice in one case; type it once.</source>
        <translation>{field_name}: bir olguda iki kez verilmiş; bir kez yazın.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} okunamıyor ({why}).</translation>
    </message>
    <message>
        <source>{file} is a folder. Add the documents in it one by one.</source>
        <translation>{file} bir klasör. İçindeki belgeleri tek tek ekleyin.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} bir dosya değil.</translation>
    </message>
    <message>
        <source>{finding}, done {day}</source>
        <translation>{finding}, {day} yapıldı</translation>
    </message>
    <message>
        <source>{finding}: decision missing</source>
        <translation>{finding}: karar eksik</translation>
    </message>
    <message>
        <source>{finding}: not read yet</source>
        <translation>{finding}: henüz okunmadı</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ve {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ya da {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, ardından {second}</translation>
    </message>
    <message>
        <source>{folder} is a network drive, where two computers can spoil a registry. Move {name} to a disk of this computer and open it there.</source>
        <translation>{folder} bir ağ sürücüsü; iki bilgisayar burada bir kayıt defterini bozabilir. {name} dosyasını bu bilgisayarın bir diskine taşıyıp orada açın.</translation>
    </message>
    <message>
        <source>{folder} is copied to other computers by {service}, which can spoil a registry. Move {name} to a folder outside it and open it there.</source>
        <translation>{folder} klasörünü {service} başka bilgisayarlara kopyalıyor; bu, bir kayıt defterini bozabilir. {name} dosyasını bunun dışındaki bir klasöre taşıyıp orada açın.</translation>
    </message>
    <message>
        <source>{folder} lets no program lock a file. Move {name} to a disk of this computer.</source>
        <translation>{folder} klasöründe dosya kilitlenemiyor. {name} dosyasını bu bilgisayarın bir diskine taşıyın.</translation>
    </message>
    <message>
        <source>{grade}-d</source>
        <translation>{grade}-d</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} ya da daha az</translation>
    </message>
    <message>
        <source>{items}; book {day}</source>
        <translation>{items}; randevu {day}</translation>
    </message>
    <message>
        <source>{item}: not recorded, {low} to {high}</source>
        <translation>{item}: kayıtlı değil, {low} ile {high} arası</translation>
    </message>
    <message>
        <source>{kind}: {n} records</source>
        <translation>{kind}: {n} kayıt</translation>
    </message>
    <message>
        <source>{label} ({day}) is after the day of death ({died}).</source>
        <translation>{label} ({day}) ölüm tarihinden ({died}) sonra.</translation>
    </message>
    <message>
        <source>{label} ({day}) is before the birth date ({born}).</source>
        <translation>{label} ({day}) doğum tarihinden ({born}) önce.</translation>
    </message>
    <message>
        <source>{label} ({day}) is before the first diagnosis ({diagnosed}).</source>
        <translation>{label} ({day}) ilk tanıdan ({diagnosed}) önce.</translation>
    </message>
    <message>
        <source>{label} ({day}) is before {earliest}. Is the year right?</source>
        <translation>{label} ({day}): {earliest} öncesi. Yıl doğru mu?</translation>
    </message>
    <message>
        <source>{label} carries more than one overdue flag.</source>
        <translation>{label} birden çok gecikme işareti taşıyor.</translation>
    </message>
    <message>
        <source>{label} contains a character that cannot be stored. Type it again.</source>
        <translation>{label}: saklanamayan bir karakter var. Yeniden yazın.</translation>
    </message>
    <message>
        <source>{label} is before {earliest}. Check the year.</source>
        <translation>{label}: {earliest} tarihinden önce. Yılı denetleyin.</translation>
    </message>
    <message>
        <source>{label} is in the future. Enter a date on or before {today}.</source>
        <translation>{label} gelecekte. En geç {today} olan bir tarih girin.</translation>
    </message>
    <message>
        <source>{label} is missing. Enter it.</source>
        <translation>{label} eksik. Girin.</translation>
    </message>
    <message>
        <source>{label} is not recorded.</source>
        <translation>{label} kayıtlı değil.</translation>
    </message>
    <message>
        <source>{label} is outside the usual {low} to {high} {unit}: {value}.</source>
        <translation>{label} olağan {low}-{high} {unit} aralığının dışında: {value}.</translation>
    </message>
    <message>
        <source>{label}, operation {day}</source>
        <translation>{label}, ameliyat {day}</translation>
    </message>
    <message>
        <source>{label}: at most {most} letters; this has {n}.</source>
        <translation>{label}: en çok {most} harf; bunda {n} var.</translation>
    </message>
    <message>
        <source>{label}: enter a number from 0 upwards.</source>
        <translation>{label}: 0 ya da daha büyük bir sayı girin.</translation>
    </message>
    <message>
        <source>{label}: enter a value from {low} to {high} {unit}.</source>
        <translation>{label}: {low} ile {high} {unit} arasında bir değer girin.</translation>
    </message>
    <message>
        <source>{label}: enter a value from {low} to {high}.</source>
        <translation>{label}: {low} ile {high} arasında bir değer girin.</translation>
    </message>
    <message>
        <source>{label}: enter {high} or less.</source>
        <translation>{label}: {high} ya da daha küçük bir değer girin.</translation>
    </message>
    <message>
        <source>{label}: enter {high} {unit} or less.</source>
        <translation>{label}: en çok {high} {unit} girin.</translation>
    </message>
    <message>
        <source>{label}: enter {low} or more.</source>
        <translation>{label}: {low} ya da daha büyük bir değer girin.</translation>
    </message>
    <message>
        <source>{label}: enter {low} {unit} or more.</source>
        <translation>{label}: en az {low} {unit} girin.</translation>
    </message>
    <message>
        <source>{label}: it holds signs that cannot be printed. Take them out.</source>
        <translation>{label}: basılamayan işaretler içeriyor. Bunları çıkarın.</translation>
    </message>
    <message>
        <source>{label}: none reported</source>
        <translation>{label}: bildirilmedi</translation>
    </message>
    <message>
        <source>{label}: type something.</source>
        <translation>{label}: bir şey yazın.</translation>
    </message>
    <message>
        <source>{label}: write {limit} characters or fewer.</source>
        <translation>{label}: en çok {limit} karakter yazın.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{late}, since {day}</source>
        <translation>{late}, günü {day}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{letter} is in no recovery code. Compare it with the paper.</source>
        <translation>{letter} hiçbir kurtarma kodunda yoktur. Kâğıtla karşılaştırın.</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ya da daha çok</translation>
    </message>
    <message>
        <source>{low} or more possible</source>
        <translation>{low} ve üstü olası</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ile {high} arası</translation>
    </message>
    <message>
        <source>{low} to {high} months</source>
        <translation>{low}-{high} ay</translation>
    </message>
    <message>
        <source>{low} to {high} possible</source>
        <translation>{low} ile {high} arası olası</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <source>{modality} month {n}</source>
        <translation>{modality} {n}. ay</translation>
    </message>
    <message>
        <source>{modality}, month {n}</source>
        <translation>{modality}, {n}. ay</translation>
    </message>
    <message>
        <source>{name} can open this registry already.</source>
        <translation>{name}: bu kayıt defterini zaten açabiliyor.</translation>
    </message>
    <message>
        <source>{name} can open this registry from now on</source>
        <translation>{name}: bu kayıt defterini bundan sonra açabilir</translation>
    </message>
    <message>
        <source>{name} cannot open this registry any more; it has a new key</source>
        <translation>{name}: bu kayıt defterini artık açamaz; anahtar yenilendi</translation>
    </message>
    <message>
        <source>{name} changed the password</source>
        <translation>{name}: parola değiştirildi</translation>
    </message>
    <message>
        <source>{name} did not attend {what} on {day}</source>
        <translation>{name}: {what} randevusuna gelmedi, {day}</translation>
    </message>
    <message>
        <source>{name} died on {day}. Nothing was logged.</source>
        <translation>{name}: ölüm tarihi {day}. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>{name} left or came back meanwhile. Cancel, and look again.</source>
        <translation>{name} bu sırada ayrıldı ya da geri döndü. Vazgeçip yeniden bakın.</translation>
    </message>
    <message>
        <source>{name} refused {what} of month {month}</source>
        <translation>{name}, {month}. ayın {what} tetkikini reddetti</translation>
    </message>
    <message>
        <source>{name} version {version} from {code}</source>
        <translation>{name} v{version}, başlangıç {code}</translation>
    </message>
    <message>
        <source>{name} with segment 1</source>
        <translation>segment 1 ile birlikte {name}</translation>
    </message>
    <message>
        <source>{name} works here, and has no password yet: the registry does not open for this name. Give one in the settings, under Protection.</source>
        <translation>{name} artık burada çalışıyor, ama henüz parolası yok: kayıt defteri bu adla açılmaz. Ayarlar, Koruma bölümünden verin.</translation>
    </message>
    <message>
        <source>{name}, born {born}, hospital number {number}

Dear colleague,

we follow this patient of yours after a liver operation on {operated_on}.
The next check-up: {what}, {day}.

Please tell us of findings made elsewhere and of a new address or phone number.
Our phone number: {phone}.

Yours sincerely</source>
        <translation>{name}, doğum {born}, dosya numarası {number}

Sayın meslektaşım,

hastanızı karaciğer ameliyatından ({operated_on}) sonra izliyoruz.
Sıradaki kontrol: {what}, {day}.

Başka yerde saptanan bulguları, değişen adresi ya da telefonu bize bildirin.
Telefonumuz: {phone}.

Saygılarımızla</translation>
    </message>
    <message>
        <source>{name}, born {born}, is already registered under {number}. Go on only if this is another person.</source>
        <translation>{name}, doğum {born}, zaten kayıtlı; dosya no. {number}. Yalnız bu başka biriyse sürdürün.</translation>
    </message>
    <message>
        <source>{name}, optional</source>
        <translation>{name}, isteğe bağlı</translation>
    </message>
    <message>
        <source>{name}, our copy</source>
        <translation>{name}, kopyamız</translation>
    </message>
    <message>
        <source>{name}, own</source>
        <translation>{name}, bizim</translation>
    </message>
    <message>
        <source>{name}, version {n}</source>
        <translation>{name}, sürüm {n}</translation>
    </message>
    <message>
        <source>{name}, version {version}: 1 patient</source>
        <translation>{name}, sürüm {version}: 1 hasta</translation>
    </message>
    <message>
        <source>{name}, version {version}: {n} patients</source>
        <translation>{name}, sürüm {version}: {n} hasta</translation>
    </message>
    <message>
        <source>{name}, visit {n} of {total}</source>
        <translation>{name}, kontrol {n} / {total}</translation>
    </message>
    <message>
        <source>{name}, with part of {segments}</source>
        <translation>{name}, kısmen {segments} ile</translation>
    </message>
    <message>
        <source>{name}, with {segments}</source>
        <translation>{name}, {segments} ile</translation>
    </message>
    <message>
        <source>{name}, {number}: {entries}</source>
        <translation>{name}, {number}: {entries}</translation>
    </message>
    <message>
        <source>{name}: it is missing; type {expected}.</source>
        <translation>{name}: eksik; yazılacak: {expected}.</translation>
    </message>
    <message>
        <source>{name}: no place for {what}</source>
        <translation>{name}: {what} için yer yok</translation>
    </message>
    <message>
        <source>{name}: to {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>{name}: {day} is after the window, which ends {end}</source>
        <translation>{name}: {day}, {end} günü biten pencereden sonra</translation>
    </message>
    <message>
        <source>{name}: {found} does not fit; type {expected}.</source>
        <translation>{name}: {found} uymuyor; yazılacak: {expected}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {total} sıradan {free} boş</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {refusal} Nothing was done for anybody.</source>
        <translation>{name}: {refusal} Hiç kimse için işlem yapılmadı.</translation>
    </message>
    <message>
        <source>{name}; wedges: {n}</source>
        <translation>{name}; kama rezeksiyonu: {n}</translation>
    </message>
    <message>
        <source>{number}: {size}</source>
        <translation>{number}: {size}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>%{n}</translation>
    </message>
    <message>
        <source>{n} % of the liver</source>
        <translation>karaciğerin %{n} kadarı</translation>
    </message>
    <message>
        <source>{n} ablated</source>
        <translation>{n} ablasyon yapılmış</translation>
    </message>
    <message>
        <source>{n} attempts unanswered</source>
        <translation>{n} aramaya yanıt yok</translation>
    </message>
    <message>
        <source>{n} call</source>
        <translation>{n} telefon</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} telefon</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} karakter</translation>
    </message>
    <message>
        <source>{n} contact</source>
        <translation>{n} temas</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} temas</translation>
    </message>
    <message>
        <source>{n} curative</source>
        <translation>{n} küratif</translation>
    </message>
    <message>
        <source>{n} cycle</source>
        <translation>{n} kür</translation>
    </message>
    <message>
        <source>{n} cycles</source>
        <translation>{n} kür</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation>{n} g geç</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} tetkik günü</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} gün</translation>
    </message>
    <message>
        <source>{n} day late</source>
        <translation>{n} gün geç</translation>
    </message>
    <message>
        <source>{n} day overdue</source>
        <translation>{n} gün gecikmiş</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} gün</translation>
    </message>
    <message>
        <source>{n} days added</source>
        <translation>{n} gün eklendi</translation>
    </message>
    <message>
        <source>{n} days after {base}</source>
        <translation>{base} + {n} gün</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} gün önce</translation>
    </message>
    <message>
        <source>{n} days before {base}</source>
        <translation>{base} − {n} gün</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} gün geç</translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation>{n} gün gecikmiş</translation>
    </message>
    <message>
        <source>{n} days removed</source>
        <translation>{n} gün çıkarıldı</translation>
    </message>
    <message>
        <source>{n} days since this registry was last used, on {seen}: is today really {day}? Until you answer, the lists stay as of that day and nothing can be recorded.</source>
        <translation>Bu kayıt defteri {n} gündür kullanılmadı, son kullanım {seen}: bugün gerçekten {day} mi? Yanıtlayana dek listeler son kullanım gününe göre kalır ve kayıt yapılamaz.</translation>
    </message>
    <message>
        <source>{n} earlier scans are left out: they stand in the whole record.</source>
        <translation>{n} eski tetkik burada yok: tüm kayıtta yer alır.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} girdi</translation>
    </message>
    <message>
        <source>{n} entries are missing from the history.</source>
        <translation>Geçmişte {n} girdi eksik.</translation>
    </message>
    <message>
        <source>{n} entries would be set aside, the newest of {when}.</source>
        <translation>{n} girdi kenara ayrılacak, en yenisi {when}.</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} girdi</translation>
    </message>
    <message>
        <source>{n} events are left out: they stand in the patient summary.</source>
        <translation>{n} olay burada yok: hasta özetinde yer alır.</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>{n} boş</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} saat</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} saat</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} saat önce</translation>
    </message>
    <message>
        <source>{n} in place</source>
        <translation>{n} yerinde</translation>
    </message>
    <message>
        <source>{n} later visits are cancelled: nothing is due.</source>
        <translation>Sonraki {n} kontrol iptal: beklenen bir şey yok.</translation>
    </message>
    <message>
        <source>{n} left in place</source>
        <translation>{n} yerinde bırakılmış</translation>
    </message>
    <message>
        <source>{n} lesion</source>
        <translation>{n} lezyon</translation>
    </message>
    <message>
        <source>{n} lesion ablated.</source>
        <translation>{n} lezyon ablate edildi.</translation>
    </message>
    <message>
        <source>{n} lesions</source>
        <translation>{n} lezyon</translation>
    </message>
    <message>
        <source>{n} lesions ablated.</source>
        <translation>{n} lezyon ablate edildi.</translation>
    </message>
    <message>
        <source>{n} mL</source>
        <translation>{n} mL</translation>
    </message>
    <message>
        <source>{n} metastases</source>
        <translation>{n} metastaz</translation>
    </message>
    <message>
        <source>{n} metastasis</source>
        <translation>{n} metastaz</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} dk</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} dakika önce</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation>{n} kez gelmedi</translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} ay</translation>
    </message>
    <message>
        <source>{n} month after the primary</source>
        <translation>primerden {n} ay sonra</translation>
    </message>
    <message>
        <source>{n} month ago</source>
        <translation>{n} ay önce</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} ay</translation>
    </message>
    <message>
        <source>{n} months after the primary</source>
        <translation>primerden {n} ay sonra</translation>
    </message>
    <message>
        <source>{n} months after {base}</source>
        <translation>{base} + {n} ay</translation>
    </message>
    <message>
        <source>{n} months ago</source>
        <translation>{n} ay önce</translation>
    </message>
    <message>
        <source>{n} months before {base}</source>
        <translation>{base} − {n} ay</translation>
    </message>
    <message>
        <source>{n} more are in the tables</source>
        <translation>{n} madde daha tablolarda</translation>
    </message>
    <message>
        <source>{n} more need this too and are counted as overdue.</source>
        <translation>Aynı ihtiyacı olan {n} kişi daha var, gecikmiş olarak sayıldı.</translation>
    </message>
    <message>
        <source>{n} more need this too and are counted in a more urgent tile.</source>
        <translation>Aynı ihtiyacı olan {n} kişi daha var, daha acil bir kutuda sayıldı.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} yeni</translation>
    </message>
    <message>
        <source>{n} next tries are due</source>
        <translation>{n} denemenin günü geldi</translation>
    </message>
    <message>
        <source>{n} no longer seen</source>
        <translation>{n} artık görülmüyor</translation>
    </message>
    <message>
        <source>{n} not taken in without a reason.</source>
        <translation>{n} kişi nedensiz olarak alınmamış.</translation>
    </message>
    <message>
        <source>{n} of them overdue, earliest due {day}</source>
        <translation>{n} tanesi gecikmiş, en erken gün {day}</translation>
    </message>
    <message>
        <source>{n} of {total} patients, one line each</source>
        <translation>{total} hastadan {n}, kişi başına bir satır</translation>
    </message>
    <message>
        <source>{n} of {total} variables</source>
        <translation>{total} değişkenden {n}</translation>
    </message>
    <message>
        <source>{n} of {total} {what}</source>
        <translation>{what}: {total} yerden {n}</translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation>{n} diğer</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} diğer</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} sayfa</translation>
    </message>
    <message>
        <source>{n} pages, the first {most} shown</source>
        <translation>{n} sayfa, ilk {most} sayfası gösteriliyor</translation>
    </message>
    <message>
        <source>{n} patient</source>
        <translation>{n} hasta</translation>
    </message>
    <message>
        <source>{n} patient of this registry is not on the screening list.</source>
        <translation>Bu kayıt defterinin {n} hastası ön değerlendirme listesinde değil.</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} hasta</translation>
    </message>
    <message>
        <source>{n} patients became overdue in the week before, since {day}</source>
        <translation>Önceki haftada, {day} gününden beri {n} hasta gecikti</translation>
    </message>
    <message>
        <source>{n} patients became overdue since Hepatrack was last open, {day}</source>
        <translation>Hepatrack en son {day} günü açıktı; o günden beri {n} hasta gecikti</translation>
    </message>
    <message>
        <source>{n} patients follow it.</source>
        <translation>{n} hasta izliyor.</translation>
    </message>
    <message>
        <source>{n} patients of this registry are not on the screening list.</source>
        <translation>Bu kayıt defterinin {n} hastası ön değerlendirme listesinde değil.</translation>
    </message>
    <message>
        <source>{n} primary tumours are recorded; the first one is used.</source>
        <translation>{n} primer tümör kayıtlı; ilki kullanıldı.</translation>
    </message>
    <message>
        <source>{n} resected</source>
        <translation>{n} rezeke edilmiş</translation>
    </message>
    <message>
        <source>{n} resected and ablated</source>
        <translation>{n} rezeksiyon ve ablasyon yapılmış</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} sonuç</translation>
    </message>
    <message>
        <source>{n} slots from {at} would run past midnight.</source>
        <translation>{at} saatinden başlayan {n} tetkik gece yarısını aşardı.</translation>
    </message>
    <message>
        <source>{n} taken in, and not a patient of this registry yet.</source>
        <translation>{n} kişi alınmış, ama henüz bu kayıt defterinin hastası değil.</translation>
    </message>
    <message>
        <source>{n} tries</source>
        <translation>{n} deneme</translation>
    </message>
    <message>
        <source>{n} tries in vain.</source>
        <translation>{n} sonuçsuz deneme.</translation>
    </message>
    <message>
        <source>{n} variables</source>
        <translation>{n} değişken</translation>
    </message>
    <message>
        <source>{n} wedges</source>
        <translation>{n} kama rezeksiyonu</translation>
    </message>
    <message>
        <source>{n} weeks after {base}</source>
        <translation>{base} + {n} hafta</translation>
    </message>
    <message>
        <source>{n} weeks before {base}</source>
        <translation>{base} − {n} hafta</translation>
    </message>
    <message>
        <source>{n} years after {base}</source>
        <translation>{base} + {n} yıl</translation>
    </message>
    <message>
        <source>{n} years before {base}</source>
        <translation>{base} − {n} yıl</translation>
    </message>
    <message>
        <source>{n} {step} by {day}</source>
        <translation>{n} hasta: {step}, en geç {day}</translation>
    </message>
    <message>
        <source>{n}, session {session}</source>
        <translation>{n}, oturum {session}</translation>
    </message>
    <message>
        <source>{n}y</source>
        <translation>{n} yaş</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} yerine {new}</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} – {closes}</translation>
    </message>
    <message>
        <source>{operations} curative operations = {anchored} with a calendar + {kept} that kept one + {earlier} before a calendar + {open} without an answer + {ended} that ended without</source>
        <translation>{operations} küratif ameliyat = {anchored} takvimli + {kept} takvimi koruyan + {earlier} takvimden önce + {open} yanıtsız + {ended} yanıtsız bitmiş</translation>
    </message>
    <message>
        <source>{operations} curative operations, but {anchored} calendars, {kept} answers to keep one, {earlier} earlier operations, {open} open ones and {ended} of ended courses.</source>
        <translation>{operations} küratif ameliyat var, ama {anchored} takvim, {kept} koruma yanıtı, {earlier} önceki, {open} yanıt bekleyen ve {ended} seyri bitmiş ameliyat sayıldı.</translation>
    </message>
    <message>
        <source>{option}: {text} is not a day. Type year-month-day, for example {example}.</source>
        <translation>{option}: {text} bir gün değil. Yıl-ay-gün yazın, örneğin {example}.</translation>
    </message>
    <message>
        <source>{order}; here: {own}.</source>
        <translation>{order}; burada: {own}.</translation>
    </message>
    <message>
        <source>{path} already exists and may still be needed. Choose another name.</source>
        <translation>{path} zaten var ve hâlâ gerekebilir. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} already exists. Choose another name, or open it.</source>
        <translation>{path} zaten var. Başka bir ad seçin ya da onu açın.</translation>
    </message>
    <message>
        <source>{path} cannot be encrypted by the engine of this computer. Install again.</source>
        <translation>{path} bu bilgisayardaki veritabanı motoruyla şifrelenemiyor. Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>{path} cannot be opened safely ({setting}). Copy it to a local disk.</source>
        <translation>{path} güvenle açılamıyor ({setting}). Yerel bir diske kopyalayın.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder exists and may be written.</source>
        <translation>{path} açılamıyor. Klasörün var ve yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}). Choose another picture.</source>
        <translation>{path} okunamıyor ({why}). Başka bir resim seçin.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Check the disk and its permissions.</source>
        <translation>{path} okunamıyor ya da yazılamıyor. Diski ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} okunamıyor: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({reason}). Nothing is lost: try again.</source>
        <translation>{path} geri yüklenemiyor ({reason}). Hiçbir şey kaybolmadı: yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another place.</source>
        <translation>{path} yazılamıyor ({why}). Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder and the disk.</source>
        <translation>{path} yazılamıyor. Klasörü ve diski denetleyin.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date ({reason}). Nothing is lost: try again.</source>
        <translation>{path} güncellenemedi ({reason}). Hiçbir şey kaybolmadı: yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} exists already and is not empty. Choose the name of a new folder.</source>
        <translation>{path} zaten var ve boş değil. Yeni bir klasör adı seçin.</translation>
    </message>
    <message>
        <source>{path} has a second name on this disk. Remove that first.</source>
        <translation>{path}: bu diskte ikinci bir adı var. Önce onu kaldırın.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Close it there, then try again.</source>
        <translation>{path} başka bir program tarafından yazılıyor. Orada kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Hepatrack registry.</source>
        <translation>{path} bozuk ya da bir Hepatrack kayıt defteri değil.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Hepatrack registry. If it is protected, its key file {keys} must lie beside it.</source>
        <translation>{path} bozuk ya da bir Hepatrack kayıt defteri değil. Korumalıysa anahtar dosyası ({keys}) yanında olmalıdır.</translation>
    </message>
    <message>
        <source>{path} is empty. If it held a registry, restore the newest backup.</source>
        <translation>{path} boş. İçinde bir kayıt defteri vardıysa en yeni yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>{path} is no longer where it was opened; nothing was saved. Put it back or connect its disk, then save again: what you typed stays here.</source>
        <translation>{path} artık açıldığı yerde değil; hiçbir şey kaydedilmedi. Yerine koyun ya da diskini bağlayın, sonra yeniden kaydedin: yazdıklarınız burada kalır.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the name of a file.</source>
        <translation>{path} bir dosya değil. Bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>{path} is not encrypted, although this registry is protected. Do not use it.</source>
        <translation>Bu kayıt korumalı olduğu hâlde {path} şifreli değil. Bu dosyayı kullanmayın.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere or was not closed, and this folder may not be written. Close it there, or copy it with the files beside it to a folder of your own.</source>
        <translation>{path} başka yerde açık ya da kapatılmamış ve bu klasöre yazılamıyor. Orada kapatın ya da yanındaki dosyalarla birlikte kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, then try again.</source>
        <translation>{path} başka bir programda açık. Orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is protected, and its password is needed.</source>
        <translation>{path} korunuyor; parolası gerekli.</translation>
    </message>
    <message>
        <source>{path} is protected. Back it up or restore it in the window.</source>
        <translation>{path} korunuyor. Yedeğini pencerede alın ya da geri yükleyin.</translation>
    </message>
    <message>
        <source>{path} is protected. Give its password with --password-file.</source>
        <translation>{path} korumalı. Parolasını --password-file ile verin.</translation>
    </message>
    <message>
        <source>{path} is protected. Open it with a password.</source>
        <translation>{path} korumalı. Parolayla açın.</translation>
    </message>
    <message>
        <source>{path} may only be read now; nothing was saved. See whether its disk, folder or file is write-protected, then try again.</source>
        <translation>{path} şu anda yalnız okunabiliyor; hiçbir şey kaydedilmedi. Disk, klasör ya da dosya yazmaya karşı korumalı mı bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} or its folder may only be read. Nothing can be saved in it.</source>
        <translation>{path} ya da klasörü yalnız okunabilir. İçine hiçbir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>{path} was made by another program. Choose a Hepatrack registry.</source>
        <translation>{path} başka bir programla oluşturulmuş. Bir Hepatrack kayıt defteri seçin.</translation>
    </message>
    <message>
        <source>{path} was written by an older Hepatrack. Open it once to record in it, which brings it up to date; then it can be read.</source>
        <translation>{path} daha eski bir Hepatrack ile yazılmış. Güncellenmesi için bir kez kayda açın; sonra okunabilir.</translation>
    </message>
    <message>
        <source>{place} holds backups of another registry. Choose another second place.</source>
        <translation>{place} başka bir kayıt defterinin yedeklerini içeriyor. Başka bir ikinci yer seçin.</translation>
    </message>
    <message>
        <source>{points} (complications: {n})</source>
        <translation>{points} (komplikasyon: {n})</translation>
    </message>
    <message>
        <source>{points} ({group})</source>
        <translation>{points} ({group})</translation>
    </message>
    <message>
        <source>{points} ({group}): largest {mm} mm, number {n}</source>
        <translation>{points} ({group}): en büyük {mm} mm, sayı {n}</translation>
    </message>
    <message>
        <source>{points} point ({group})</source>
        <translation>{points} puan ({group})</translation>
    </message>
    <message>
        <source>{points} points ({group})</source>
        <translation>{points} puan ({group})</translation>
    </message>
    <message>
        <source>{positive} positive of {examined} examined</source>
        <translation>{examined} bezden {positive} pozitif</translation>
    </message>
    <message>
        <source>{protocol} could be read in.</source>
        <translation>Alınabilir: {protocol}</translation>
    </message>
    <message>
        <source>{protocol}, {what}: name each examination that counts for it once.</source>
        <translation>{protocol}, {what}: yerine sayılan her tetkiki bir kez yazın.</translation>
    </message>
    <message>
        <source>{protocol}, {what}: {problem}</source>
        <translation>{protocol}, {what}: {problem}</translation>
    </message>
    <message>
        <source>{protocol}: give at least one modality, and each modality once.</source>
        <translation>{protocol}: en az bir tetkik verin, her tetkiki bir kez.</translation>
    </message>
    <message>
        <source>{protocol}: {key} is missing or not what a protocol file holds there.</source>
        <translation>{protocol}: {key} eksik ya da protokol dosyasında orada beklenen değil.</translation>
    </message>
    <message>
        <source>{reason} since {day}</source>
        <translation>{reason}, {day} tarihinden beri</translation>
    </message>
    <message>
        <source>{reason}; review was set for {day}</source>
        <translation>{reason}; gözden geçirme günü {day}</translation>
    </message>
    <message>
        <source>{refusal} Close again to leave without a backup.</source>
        <translation>{refusal} Yedek almadan çıkmak için yeniden kapatın.</translation>
    </message>
    <message>
        <source>{scanner} has no slot at {at}</source>
        <translation>{scanner}: {at} saatinde yer yok</translation>
    </message>
    <message>
        <source>{scanner} has no slots that weekday</source>
        <translation>{scanner}: haftanın o gününde saati yok</translation>
    </message>
    <message>
        <source>{scanner} is closed: {reason}</source>
        <translation>{scanner} kapalı: {reason}</translation>
    </message>
    <message>
        <source>{scanner} is full: {taken} of {slots}</source>
        <translation>{scanner} dolu: {taken}/{slots}</translation>
    </message>
    <message>
        <source>{scanner} {at} is taken by {name}</source>
        <translation>{scanner} {at} dolu: {name}</translation>
    </message>
    <message>
        <source>{segments} removed {day}.</source>
        <translation>{segments} çıkarılmış, {day}.</translation>
    </message>
    <message>
        <source>{sentence} (reason: {why})</source>
        <translation>{sentence} (neden: {why})</translation>
    </message>
    <message>
        <source>{span} after {code}</source>
        <translation>{code} sonrası {span}</translation>
    </message>
    <message>
        <source>{span}, until {day}</source>
        <translation>{span}, {day} tarihine dek</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{status}: {what}</source>
        <translation>{status}: {what}</translation>
    </message>
    <message>
        <source>{step}-monthly to {end}</source>
        <translation>{end}. aya dek {step} ayda bir</translation>
    </message>
    <message>
        <source>{taken} of {slots} {scanner}</source>
        <translation>{scanner} {taken}/{slots}</translation>
    </message>
    <message>
        <source>{text} is no name this program knows. Which segments were they?</source>
        <translation>{text} bu programın bildiği bir ad değil. Hangi segmentlerdi?</translation>
    </message>
    <message>
        <source>{text} is no segment. Type 1 to 8, 4a or 5/8.</source>
        <translation>{text} bir segment değil. 1–8, 4a ya da 5/8 yazın.</translation>
    </message>
    <message>
        <source>{text} is not the head of a history. Type the 8 characters of the page.</source>
        <translation>{text} bir sağlama kodu değil. Kâğıttaki 8 karakteri yazın.</translation>
    </message>
    <message>
        <source>{text} means different segments in different schools. Which were they?</source>
        <translation>{text} her ekolde başka segmentler demektir. Hangi segmentlerdi?</translation>
    </message>
    <message>
        <source>{times}: say what follows</source>
        <translation>{times}: sonrasını söyleyin</translation>
    </message>
    <message>
        <source>{times}: {step}</source>
        <translation>{times}: {step}</translation>
    </message>
    <message>
        <source>{times}: {step} by {day}</source>
        <translation>{times}: en geç {day} {step}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, devamı</translation>
    </message>
    <message>
        <source>{tnm}</source>
        <translation>{tnm}</translation>
    </message>
    <message>
        <source>{tnm}, sub-category not recorded: {stages}</source>
        <translation>{tnm}, alt kategori kayıtlı değil: {stages}</translation>
    </message>
    <message>
        <source>{typed} can be {first} or {second}. Type the month as a word.</source>
        <translation>{typed}, {first} ya da {second} olabilir. Ayı sözcükle yazın.</translation>
    </message>
    <message>
        <source>{typed} has no room for a slot of {n} minutes.</source>
        <translation>{typed} aralığına {n} dakikalık bir tetkik sığmaz.</translation>
    </message>
    <message>
        <source>{unit} is not converted: kept apart from the other values of {analyte}.</source>
        <translation>{unit} birimi çevrilmiyor: diğer {analyte} değerlerinden ayrı tutuldu.</translation>
    </message>
    <message>
        <source>{unknown} is not a field of this text. Fields: {known}.</source>
        <translation>{unknown} bu metnin bir alanı değil. Alanlar: {known}.</translation>
    </message>
    <message>
        <source>{value} µg/L</source>
        <translation>{value} µg/L</translation>
    </message>
    <message>
        <source>{value} µg/L on {day}</source>
        <translation>{value} µg/L, {day}</translation>
    </message>
    <message>
        <source>{value}: {reason}</source>
        <translation>{value}: {reason}</translation>
    </message>
    <message>
        <source>{weekday}, not a working day here</source>
        <translation>{weekday}, burada iş günü değil</translation>
    </message>
    <message>
        <source>{weekday}, working day</source>
        <translation>{weekday}, iş günü</translation>
    </message>
    <message>
        <source>{weekday}; book {day}</source>
        <translation>{weekday}; randevu {day}</translation>
    </message>
    <message>
        <source>{what} Taken {under}: CEA can rise under it without progression.</source>
        <translation>{what} Örnek {under} alındı: CEA bu tedavi altında ilerleme olmadan da yükselebilir.</translation>
    </message>
    <message>
        <source>{what} cannot be left out of this protocol.</source>
        <translation>{what} bu protokolden çıkarılamaz.</translation>
    </message>
    <message>
        <source>{what} counts for itself already. Take the tick away.</source>
        <translation>{what} zaten kendisi için sayılıyor. İşareti kaldırın.</translation>
    </message>
    <message>
        <source>{what} is booked for {day}. Move or cancel the booking instead.</source>
        <translation>{what} için {day} gününe randevu var. Bunun yerine randevuyu taşıyın ya da iptal edin.</translation>
    </message>
    <message>
        <source>{what} is ticked in both lists. Leave it in one.</source>
        <translation>{what} iki listede de işaretli. Yalnızca birinde bırakın.</translation>
    </message>
    <message>
        <source>{what} not booked</source>
        <translation>randevusuz: {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>{what} of {day} belongs to no date of the calendar.</source>
        <translation>{day} tarihli {what} takvimin hiçbir gününe ait değil.</translation>
    </message>
    <message>
        <source>{what} of {day} has no result after {days} days.</source>
        <translation>{day} tarihli {what} {days} gün sonra hâlâ sonuçsuz.</translation>
    </message>
    <message>
        <source>{what} of {day} is already recorded.</source>
        <translation>{what}, {day}: zaten kayıtlı.</translation>
    </message>
    <message>
        <source>{what} of {day}: {finding}. How to go on?</source>
        <translation>{day} {what}: {finding}. Nasıl sürdürülmeli?</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>{what} since {day} ({late})</source>
        <translation>{what}: {day} tarihinden beri ({late})</translation>
    </message>
    <message>
        <source>{what}, before treatment</source>
        <translation>{what}, tedavi öncesi</translation>
    </message>
    <message>
        <source>{what}, day not recorded</source>
        <translation>{what}, günü kayıtlı değil</translation>
    </message>
    <message>
        <source>{what}, grade {grade}</source>
        <translation>{what}, derece {grade}</translation>
    </message>
    <message>
        <source>{what}, month {month}</source>
        <translation>{what}, {month}. ay</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>{what}, {n} days late</source>
        <translation>{what}, {n} gün gecikti</translation>
    </message>
    <message>
        <source>{what}: new, months {months}, {window}</source>
        <translation>{what}: yeni, aylar {months}, {window}</translation>
    </message>
    <message>
        <source>{what}: new, {after}</source>
        <translation>{what}: yeni, {after}</translation>
    </message>
    <message>
        <source>{what}: not asked for any more</source>
        <translation>{what}: artık istenmiyor</translation>
    </message>
    <message>
        <source>{what}: why {day}?</source>
        <translation>{what}: neden {day}?</translation>
    </message>
    <message>
        <source>{what}: {before}, then not asked for</source>
        <translation>{what}: önce {before}, sonra istenmez</translation>
    </message>
    <message>
        <source>{what}: {before}, then {after}</source>
        <translation>{what}: önce {before}, sonra {after}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{who} changed what they prefer</source>
        <translation>{who} tercihlerini değiştirdi</translation>
    </message>
    <message>
        <source>{who} does not work here any more. Choose somebody else.</source>
        <translation>{who} artık burada çalışmıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>{who} has seen what became overdue by {day}</source>
        <translation>{who}: {day} gününe kadar gecikenler görüldü</translation>
    </message>
    <message>
        <source>{who} keeps other lists</source>
        <translation>{who} listelerini değiştirdi</translation>
    </message>
    <message>
        <source>{who} looks again {day}</source>
        <translation>{who} yeniden bakar: {day}</translation>
    </message>
    <message>
        <source>{who} no longer works here</source>
        <translation>{who} artık burada çalışmıyor</translation>
    </message>
    <message>
        <source>{who} no longer works here; patients handed over to {successor}</source>
        <translation>{who} artık burada çalışmıyor; hastaları devralan: {successor}</translation>
    </message>
    <message>
        <source>{who} reads the result and decides</source>
        <translation>Sonucu {who} okur ve karar verir</translation>
    </message>
    <message>
        <source>{who} took this record out of the course. Cancel, and look again.</source>
        <translation>Bu kayıt seyirden çıkarılmış ({who}). Vazgeçin ve yeniden bakın.</translation>
    </message>
    <message>
        <source>{who} works here again ({role})</source>
        <translation>{who} yeniden çalışıyor ({role})</translation>
    </message>
    <message>
        <source>{who} works here already. Add something that tells them apart.</source>
        <translation>{who} zaten burada çalışıyor. İkisini ayıracak bir ek yazın.</translation>
    </message>
    <message>
        <source>{word} is no month. Type the month as in 09-Mar-2026.</source>
        <translation>{word} bir ay değil. Ayı 09-Mar-2026 gibi yazın.</translation>
    </message>
    <message>
        <source>µg/L, linear</source>
        <translation>µg/L, doğrusal</translation>
    </message>
    <message>
        <source>µg/L, log</source>
        <translation>µg/L, log</translation>
    </message>
    <message>
        <source>×{n}</source>
        <translation>×{n}</translation>
    </message>
    <message>
        <source>“{word}” is no month. Type whole numbers, for example 4, 8, 12.</source>
        <translation>“{word}” bir ay değil. Tam sayılar yazın, örneğin 4, 8, 12.</translation>
    </message>
</context>
</TS>
