### الشاشة الكبيرة وساعة المتكلم: كلمات قليلة تُقرأ من بعيد.

wall-title = الشاشة · { $title }
wall-stage-title = الساعة · { $title }
wall-needs-script = تحتاج هذه الشاشة إلى JavaScript. يرجى تفعيله ثم إعادة تحميل الصفحة.
wall-qr = رمز QR للصفحة التي تُطرح فيها الأسئلة
wall-full-screen = ملء الشاشة
wall-reconnecting = تجري إعادة الاتصال
wall-reconnecting-since = تجري إعادة الاتصال. المعروض يعود إلى الساعة { $time }
wall-comes-next = يلي ذلك
wall-nobody = لا أحد يتكلم الآن
wall-starts = تبدأ الساعة { $time }
wall-soon = تبدأ قريبًا
wall-ended = شكرًا لكم
wall-anonymous = مشارك لم يذكر اسمه
wall-asked-by =
    { $count ->
        [zero] لم يطرح أحد هذا السؤال
        [one] طرح هذا السؤال شخص واحد
        [two] طرح هذا السؤال شخصان
        [few] طرح هذا السؤال { $count } أشخاص
        [many] طرح هذا السؤال { $count } شخصًا
       *[other] طرح هذا السؤال { $count } شخص
    }
wall-state-green = الكلمة جارية
wall-state-none = الكلمة جارية
wall-state-red = يرجى اختتام الكلمة
wall-one-minute = بقيت دقيقة واحدة
wall-list = قائمة المتكلمين
wall-list-open = مفتوحة
wall-list-closed = مغلقة
wall-list-more =
    { $count ->
        [zero] ولا أحد بعدهم
        [one] ومتكلم آخر
        [two] ومتكلمان آخران
        [few] و{ $count } متكلمين آخرين
        [many] و{ $count } متكلمًا آخر
       *[other] و{ $count } متكلم آخر
    }
wall-overlay-title = طبقة الفيديو · { $title }
wall-next = التالي
wall-technical = توقف تقني
wall-technical-soon = نستأنف بعد قليل
wall-left = بقي { $time }
wall-over = تجاوز الوقت بمقدار { $time }
wall-speaker-number = المتكلم رقم { $number }
wall-from-the-floor = من القاعة
wall-questions = الأسئلة { $numbers }
wall-gloss = ترجمة غير رسمية
wall-list-closes = تُغلق الساعة { $time }
wall-list-waiting =
    { $count ->
        [0] لا أحد في الانتظار
        [zero] لا أحد في الانتظار
        [one] متكلم واحد في الانتظار
        [two] متكلمان في الانتظار
        [few] { $count } متكلمين في الانتظار
        [many] { $count } متكلمًا في الانتظار
       *[other] { $count } متكلم في الانتظار
    }
wall-actions = ما اتُّفق عليه
wall-actions-none = لم يُعلن أي التزام بعد
wall-lead-open = لم تُحدَّد الجهة المسؤولة بعد
wall-due-open = لم يُحدَّد التاريخ بعد
wall-contact = للمتابعة:
wall-report = الأجوبة المكتوبة والتقرير:
wall-poll-open = استطلاع برفع الأيدي
wall-poll-closed = استطلاع برفع الأيدي، مغلق
wall-poll-how = امسح الرمز واختر إجابة
wall-poll-count = { $count } · ⁦{ $share }%⁩
wall-think = وقفة للتفكير
wall-think-over = نستأنف

## الدعوة نفسها بلغات الجلسة، كل منها بكلماتها

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
